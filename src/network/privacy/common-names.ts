/** Frequent given and family names that are no ordinary English word, for notes that are typed without capitals. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah adams ahmed aisha alejandro alexander ali alice allen alvarez amanda amina amy ana anderson andrea andrew
  angela anna anthony antonio arthur ashley barbara benjamin bernard betty bradley brenda brian bruno campbell carlos carmen
  carol caroline carter castillo castro catherine charles chavez chen cheng christina christopher collins cynthia daniel david
  davis deborah deepak delgado dennis diana diane diaz diego donald dong donna dorothy doris douglas edward edwards eleanor elena elizabeth
  emily emma eric esther ethan evans evelyn fatima felix fernandez fernando flores francisco gabriel garcia gary george gerald
  giovanni gloria gomez gonzales gonzalez gregory gupta gutierrez hans harold harris harry hassan hector heather helen henderson
  hernandez howard huang hughes hussain ibrahim igor irene isabel ivan jackson jacob jacqueline jamal james janet jason javier
  jean jeffrey jennifer jenkins jerry jessica jesus jimenez joan johnson jonathan jones jorge jose joseph joshua juan judith julia
  julio karen karl katherine kathleen kelly kenneth kevin khan kimberly kowalski kumar larry laura lawrence lewis linda lisa
  lopez louise lucas lucia luis luke luther lynn malik manuel marcus margaret maria mariam marie marilyn mario martha martin
  martinez mary matthew melissa mendoza mendez michael michelle miguel miller mitchell mohamed mohammed mohammad moore
  morales moreno morgan morris muhammad murphy mustafa nancy natalia nathan nelson nguyen nicholas nicole nicolas olga oliver omar
  ortiz oscar pablo pamela patel patricia patrick paul pedro perez peter peterson petrov pham philip phillips phyllis rachel
  rafael rahman raj ramirez ramon ramos raymond rebecca reyes ricardo richard richardson rivera robert roberto roberts robinson
  rodriguez rogers roger roland romero ronald rosario roy ruiz russell ruth samantha samuel sanchez sanders sandra santiago
  sara sarah scott sergio sharma sharon shirley silva simon simmons singh smith sofia sophia stephanie stephen steven stewart susan
  svetlana sylvia tamara teresa theodore theresa thomas thompson timothy torres tran tyler vargas vasquez veronica victor victoria
  vincent virginia vladimir walter wanda washington watson wayne wendy wilson william williams wilma xavier yolanda yusuf yvonne
  zhang zhao`.split(/\s+/),
);
