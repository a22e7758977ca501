import type { LabelledDraft } from './labelled-drafts.ts';

/**
 * A second half to tune on: invented after the first rules were finished, in wordings sought to be unlike them. On their
 * first run the rules found 26 % of what is labelled here, at a precision of 94 %; then they were mended on it.
 */
// biome-ignore format: one draft a line
export const SECOND_DRAFTS: readonly LabelledDraft[] = [
  ['', 'Hello Dr. Engel,\n\nquick word of thanks: the checklist for tunneled lines that you keep in your pocket is now taped inside my locker.\n\nNour'],
  ['', 'Dear Dr. Abara,\n\nthe sarcoid tracing you gave me as homework? I finally see the block. Took me nine days.\n\nYours, Tomé'],
  ['', 'Dear Dr. Winters,\n\nMy spouse and I visited Duluth over the weekend and could picture living there. Your curriculum suits what I want to do in addiction medicine. I am telling you this unprompted and without any expectation.\n\nLejla'],
  ['', 'Dear Dr. Ostrow, a place on the ethics board was offered to me today. Before I answer: is it the kind of thing an intern should take on, in your view?\n\nDeniz'],
  ['', 'Dear Ms. Hartley,\n\nthe portal says my medical school transcript is missing, yet the school mailed it on October 2. Whom should I contact?\n\nRegards,\nBorislav'],
  ['', 'Dear Dr. Quayle,\n\nwe have a strong quality team, and your letter to the editor about alarm fatigue is pinned in our break room. Just wanted you to know.\n\nEsi'],
  ['', 'Dear Dr. Lindholm,\n\ncould you spare ten minutes after Wednesday’s conference? I am torn between nephrology and hospital medicine and value how you weighed the same choice.\n\nRafael'],
  ['', 'Dear Dr. Acheampong,\n\nI interviewed four residents for the handoff survey and enjoyed it. The transcripts are in the project folder. Thank you for lending me the recorder.\n\nJuno'],
  ['', 'Dear Dr. Fairchild,\n\nI missed the deadline for the first chart batch. It will reach you on Sunday. I should have told you last week, and I apologize.\n\nHakan'],
  ['', 'Hey Priscilla, thanks for walking me through the wound vac on Friday. I did the next one on my own.\n\nEitan'],
  ['', 'Dear Dr. Sorensen,\n\nrank and file residents rarely see the budget; your noon talk on nurse staffing changed that for me.\n\nMarija'],
  ['', 'Dear Dr. Amundsen,\n\nmight you have it in you to write in strong support of my application? You watched me run the list for a month in the step-down unit. A polite no will not change my respect for you.\n\nIlham'],
  ['', 'Dear Dr. Vidal, the must-read list you handed out has four papers left for me. The one on futility made me rewrite my family meeting notes.\n\nKaya'],
  ['', 'Dear Dr. Belmonte,\n\nI had to turn down the transplant elective because of jeopardy. Should you run it again in April, I would sign up first.\n\nYonas'],
  ['', 'Dear Dr. Trask,\n\nafter four unmatched cycles a friend of mine found her place in Fargo, through a talk like the one you gave us. She asked me to pass on her thanks.\n\nAmalia'],
  ['', 'Dear Dr. Hollis,\n\nI told Dr. Reyes, my program director, on Monday that I am thinking of a transfer; she offered to call you. May I send my Milestones report along?\n\nGediminas'],
  ['', 'Dear Dr. Penrose,\n\nyour patience with my first paracentesis is something I try to pass on to the students now. Thank you.\n\nArash'],
  ['', 'Dear Dr. Idowu, would a resident be of use in your hypertension outreach van on Saturdays? I have two free ones in May.\n\nSmaranda'],
  // Length and placeholder are counted, not guessed.
  ['placeholder', 'Dear Dr. Munro,\n\nI keep thinking about [the case conference]. The differential tree on the board was new to me.\n\nVesna'],
  ['placeholder', 'Dear Dr. Rask,\n\nyour clinic in Moorhead taught me to ask about firewood. Could I join you again on [a date]?\n\nTendai'],
  // Specific detail.
  ['specific-detail', 'Dear Dr. Bloom,\n\nI am beyond thankful for what you have done. It truly made a difference to me.\n\nWarmly, Ida'],
  ['specific-detail', 'Dear Dr. Ekström,\n\njust checking in! Hope life treats you kindly. Let me know if there is ever anything I can do.\n\nPaul'],
  ['specific-detail', 'Dear Dr. Nakamura,\n\nmany thanks for the opportunity. It was eye-opening and rewarding and I grew as a doctor.\n\nRespectfully, Inês'],
  ['specific-detail', 'Dear Dr. Teller,\n\nyour presentation was fascinating. I would be delighted to exchange ideas whenever it suits you.\n\nHorst'],
  // One ask.
  ['one-ask', 'Dear Dr. Farah,\n\nabout the lupus cohort: any chance I could help with data entry? On another note, my CV could use a critical eye, would you mind looking at it?\n\nBeatriz'],
  ['one-ask', 'Dear Dr. Gupta, is there room for one more on the rapid response review? And who in Cleveland would you put me in contact with for cardiology?\n\nOtis'],
  ['one-ask', 'Dear Dr. Holm,\n\nI would love to hear your thoughts on my poster about gout, and if you get the chance, mention me to the chief selection group.\n\nKirsi'],
  ['one-ask', 'Dear Dr. Ilves, please forward me the sepsis slides from Tuesday. Would it also be possible to shadow you in the clinic next month?\n\nSidra'],
  // Pressure.
  ['pressure', 'Dear Dr. Jaramillo,\n\ntime is running out for me and everything hangs on you now. Kindly act on the abstract today.\n\nFloris'],
  ['pressure', 'Dear Dr. Kessel, I fail to understand how you could leave my two questions on the echo paper without a reply. A response is overdue.\n\nMehmet'],
  ['pressure', 'Dear Dr. Laurent,\n\nif you do not support me, I will have to go back to Lahore and my family will have sacrificed everything for nothing.\n\nUsman'],
  ['pressure', 'Dear Dr. Maddox, surely you would not want to be the reason why I lose my visa. Please act on the Milestones form.\n\nLata'],
  ['pressure', 'Dear Dr. Nyberg,\n\nI need an answer right now about the elective in March, today at the latest.\n\nCyrus'],
  // Flattery.
  ['flattery', 'Dear Dr. Okonjo,\n\nyour mind is a gift to humanity, and sitting in your renal clinic felt like watching Mozart compose.\n\nEvander'],
  ['flattery', 'Dear Dr. Pritchard, never in my life have I met a physician of your stature; the rest of us on 4 East are mere mortals next to you.\n\nAyse'],
  ['flattery', 'Most esteemed Dr. Qureshi, your superb, magnificent and truly visionary lecture about stents left me speechless.\n\nDario'],
  ['flattery', 'Dear Dr. Rasmussen,\n\nyou are hands down the finest clinician I have encountered anywhere, and I worship the ground of the CCU you walk on.\n\nTeuta'],
  // Patient information.
  ['patient-information', 'Dear Dr. Salter, I wanted to close the loop on Mr. Ferrante: the biopsy confirmed what you said about the rash.\n\nOnur'],
  ['patient-information', 'Dear Dr. Tidwell,\n\nhis MRN is 5521903 in case you would like to see how the sodium went. Thank you for the teaching on SIADH.\n\nRukmini'],
  ['patient-information', 'Dear Dr. Urban, the 97-year-old from 8 West went home walking. You were right about stopping the sedatives.\n\nSelin'],
  ['patient-information', 'Dear Dr. Vickers,\n\nmy patient Gloria Stanwick keeps asking for the doctor with the bow tie. Your talk with her about dialysis helped.\n\nMattias'],
  // Ranking.
  ['rank-talk', 'Dear Dr. Wexler,\n\nbefore I submit my list: am I among the people you hope to match with? Boise won my heart.\n\nCsaba'],
  ['rank-talk', 'Dear Dr. Yarrow, should you place me high, you will find Ridgeway at the very top of mine. A fair deal, I think.\n\nNkechi'],
  ['rank-talk', 'Dear Dr. Zamora,\n\nwould the committee tell me roughly how I was ranked? It would help my wife plan around Spokane.\n\nAnselm'],
  ['rank-talk', 'Dear Dr. Alder, I can commit to ranking you first the moment you confirm that I am ranked to match.\n\nNawal'],
  // SOAP.
  ['soap-contact', 'Dear Dr. Birch,\n\nthe envelope on Monday was empty, and your program shows two openings for the supplemental offers this week. May I tell you why Yakima?\n\nKorbin'],
  ['soap-contact', 'Dear Dr. Cobb, my mentor will ring you later today, since you have spots in the SOAP. I did a month in your ICU in May.\n\nLinnea'],
  ['soap-contact', 'Dear Dr. Dunn,\n\nround two of SOAP begins in an hour, and I would take your offer in Bangor without a blink.\n\nAmadi'],
  ['soap-contact', 'Dear Dr. Eads, I saw your unfilled prelim positions this morning after I learned I had not matched. Could we have a word before applications are read?\n\nSorina'],
  // A concurrent place.
  ['concurrent-year', 'Dear Dr. Frost,\n\non Match Day I got Carson City, which is not where I belong. Is there any chance to start with you on July 1 in its stead?\n\nIdris'],
  ['concurrent-year', 'Dear Dr. Gable, my contract with Elko for July came through the Match. I would walk away from it if you took me in Reno this summer.\n\nPilar'],
  ['concurrent-year', 'Dear Dr. Hume,\n\nI have matched in Macon, yet I keep the door open: would you see me for your July vacancy?\n\nZoltan'],
  // Thanks after an interview.
  ['interview-thank-you', 'Dear Dr. Ingalls,\n\nwhat a day last Thursday! Your residents were candid and the interview felt like a talk among colleagues. Thank you for having me in Missoula.\n\nAbena'],
  ['interview-thank-you', 'Dear Dr. Jolly, following my interview of January 6, I would like to send my thanks to you and Dr. Amis.\n\nRostam'],
  ['interview-thank-you', 'Dear Dr. Keene,\n\nI left your interview day inspired by the street medicine team, and I am so thankful.\n\nSigne'],
  ['interview-thank-you', 'Dear Dr. Loomis, it meant a great deal to me that you considered me for a residency place and spoke with me for so long on Zoom yesterday. Thank you.\n\nOmri'],
  // Behind the own director.
  ['own-director-first', 'Dear Dr. Mead,\n\nI want out of my present program by winter. Kindly keep my name off any e-mail to Dr. Orr, who runs it. Is your PGY-2 spot taken?\n\nFlora'],
  ['own-director-first', 'Dear Dr. Noyes, nobody in my residency is aware that I am writing about the transfer, my director least of all.\n\nTamaz'],
  ['own-director-first', 'Dear Dr. Orton,\n\nplease hold off on reference calls: my PD has no idea that I would like to come to Ames as a PGY-2.\n\nWafa'],
  ['own-director-first', 'Dear Dr. Pell, I will inform my director only once you have offered me the transfer to Duluth.\n\nLorand'],
  // A job at first contact.
  ['first-contact-no-ask', 'Dear Dr. Quigley,\n\nwe are strangers, but a friend passed me your address. Would Tacoma have an open categorical position for somebody with my scores?\n\nMadalena'],
  ['first-contact-no-ask', 'Dear Dr. Rudd, thank you for shaking my hand at the ACP booth an hour ago. Can I count on you for a PGY-2 spot?\n\nFikret'],
  ['first-contact-no-ask', 'Dear Dr. Sewell,\n\nallow me to present myself: Dr. Anouar, PGY-1 in Trenton. I seek a residency job near Omaha and ask you to hire me.\n\nAnouar'],
  ['first-contact-no-ask', 'Dear Dr. Tubman, I believe our paths have never crossed. Please put in a good word for me with your director in Salem.\n\nVioleta'],
  // Strong letter.
  ['strong-letter', 'Dear Dr. Usher,\n\nwould you do me the favor of a letter of reference for ERAS? I worked with you all of October on the liver service.\n\nPhuong'],
  ['strong-letter', 'Dear Dr. Vance, ERAS needs three letters and I would like one to be yours, if you are willing. We shared the month of May on hematology.\n\nGintaras'],
  ['strong-letter', 'Dear Dr. Wynn,\n\nI was hoping you could provide a strong letter on my behalf, given our six weeks in the CCU.\n\nJelena'],
  ['strong-letter', 'Dear Dr. Yule, may I put your name down as a referee? Our time on 9 South ran from June to August.\n\nMoses'],
  // Too early.
  ['letter-when-eligible', 'Dear Dr. Zorn,\n\nthe rotation has just begun, I know, but I hope for a strong letter from you at its end. Would that be imaginable? No hard feelings if not.\n\nRozalia'],
  ['letter-when-eligible', 'Dear Dr. Aske, it has only been three shifts, but would you write a strong letter for me? Feel free to say no.\n\nBrahim'],
  ['letter-when-eligible strong-letter', 'Dear Dr. Bly,\n\nhaving joined your team the day before yesterday, may I ask for a letter of recommendation?\n\nCorina'],
  // Asked again.
  ['letter-not-asked-again', 'Dear Dr. Cage,\n\nin August your answer about the letter was no. I have grown since, so here I am again with the same request. The CCU can vouch for it.\n\nIsidro'],
  ['letter-not-asked-again', 'Dear Dr. Dill, I did not want to accept your refusal of a recommendation. Won’t you give it another thought? My sepsis poster won a prize.\n\nNgoc'],
  ['letter-not-asked-again strong-letter', 'Dear Dr. Eddy,\n\nyou seemed unsure when the letter came up. Has that changed, and could you write it by September 20?\n\nSamuel'],
  // Nudged again.
  ['one-nudge', 'Dear Dr. Finn,\n\nbumping this to the top of your inbox once more, third try: the falls project.\n\nArta'],
  ['one-nudge', 'Dear Dr. Gantt, neither my note from June nor the reminder from July seems to have reached you, so here is another about the HIV clinic.\n\nEleni'],
  ['one-nudge', 'Dear Dr. Hyde,\n\nyou must be tired of my e-mails about the vasculitis list; this makes four.\n\nRuslan'],
  // Written next, and tuned on as well.
  ['', 'Dear Dr. Holmgren,\n\nI used your two-minute neuro exam on every admission this week. It caught a drift on Tuesday that I would have missed.\n\nThank you, Shreya'],
  ['', 'Dear Dr. Castro, would you have a quarter of an hour in early February to talk about a career in palliative care? I can adapt to your calendar.\n\nAli'],
  ['', 'Hi Denise,\n\nI hear you train the new nurses on the pumps. Could I sit in once? I still fumble with the blood tubing.\n\nMarco'],
  ['', 'Dear Dr. Ekwueme,\n\nhere is the revised abstract on syncope units, with your comments worked in. The society takes it until January 31.\n\nTanvi'],
  ['', 'Dear Dr. Brody, I certified my list this morning, and whatever comes on the 19th, I am glad to have seen how your team runs rounds in the hallway.\n\nElias'],
  ['', 'Dear Dr. Sand,\n\nthank you for asking me back to the simulation committee interview; I look forward to the part on debriefing.\n\nMbali'],
  ['', 'Dear Dr. Rojas,\n\nI hoped for a letter from you, and you told me kindly that you could not. I respect that, and I am thankful for the two weeks on endocrine.\n\nPetr'],
  ['', 'Dear Dr. Mwangi, if it suits you, I would be glad to have a strong letter from you. We spent October together on the hepatology ward, and you saw me lead the family meeting. Should you have doubts, please tell me so; that would be all right.\n\nLiv'],
  ['', 'Dear Dr. Tomlin,\n\nthe charts you asked for are done, all 80. Two were duplicates, so the table has 78 rows.\n\nAngela'],
  ['', 'Dear Dr. Vossler, I have told Dr. Kim, who directs our program, that I am looking for a second-year place. If something opens near Pittsburgh, a line from you would mean much.\n\nSaad'],
  ['', 'Dear Dr. Munoz, last month you warned me about anchoring. On Saturday I stopped, wrote three other diagnoses, and one of them was it.\n\nYewande'],
  ['', 'Hi Theo, do people here cc the chief when they ask to swap a call? I do not want to step on anybody’s toes.\n\nBest, Hina'],
  // Specific detail.
  ['specific-detail', 'Dear Dr. Ames,\n\nI want to thank you from the bottom of my heart for all that you taught me. You are a great teacher.\n\nFadi'],
  ['specific-detail', 'Dear Dr. Boyle,\n\nthank you for taking the time to talk to me. Your advice was very useful and I will follow it.\n\nCeline'],
  ['specific-detail', 'Dear Dr. Cannon,\n\nI hope you are having a good week. I wanted to reach out and reconnect.\n\nBest wishes, Juma'],
  ['specific-detail', 'Dear Dr. Dietz,\n\nworking with you was an amazing learning experience. I hope our paths cross again.\n\nNiko'],
  // One ask.
  ['one-ask', 'Dear Dr. Elder, I would like to join your heart failure readmission project. I was also wondering if you could write me a strong letter, though you may of course decline.\n\nKhadija'],
  ['one-ask', 'Dear Dr. Fenton,\n\ncould we find half an hour to meet about cardiology? It would also help me if you looked through my statement.\n\nDorian'],
  ['one-ask', 'Dear Dr. Glass, do you know anybody at Jefferson you could introduce me to? And would you be able to send me the protocol for the PE team?\n\nMilica'],
  ['one-ask', 'Dear Dr. Hauser,\n\nplease give me feedback on yesterday’s noon talk. Please also pass my CV on to the fellowship director in Tampa.\n\nBao'],
  // Pressure.
  ['pressure', 'Dear Dr. Irwin,\n\nI really need this letter this week. If I do not get it I cannot apply and I will have wasted the year on 6 East.\n\nNatalia'],
  ['pressure', 'Dear Dr. Jacoby, please answer quickly. My whole family depends on this position in Akron.\n\nRashid'],
  ['pressure', 'Dear Dr. Kaminski,\n\nI do not know what to do any more and you are the only person who can help me with the chief in Yonkers.\n\nTeresa'],
  ['pressure', 'Dear Dr. Lowell, you promised to read the abstract on delirium, so I count on you to do it by tonight.\n\nJin'],
  ['pressure', 'Dear Dr. Mays,\n\nit is disappointing that after two months of work on your registry you do not even reply.\n\nAgnes'],
  // Flattery.
  ['flattery', 'Dear Dr. Nadler, you are without doubt the greatest mentor in the world and everything I know about shock I know from you.\n\nIman'],
  ['flattery', 'Honorable Professor Otto,\n\nyour outstanding and world-leading work on lipids has changed the history of medicine. It would be an honor to meet you at ACP.\n\nSuresh'],
  ['flattery', 'Dear Dr. Paine,\n\nI have always looked up to you as my hero. Your incredible knowledge of vasculitis is beyond compare.\n\nLucija'],
  ['flattery', 'Dear Dr. Quill, words cannot describe how extraordinary you are as a doctor and a human being; the CCU is lucky to have you.\n\nDembe'],
  // Patient information.
  ['patient-information', 'Dear Dr. Rand, I just saw Mrs. Kowalczyk in clinic and her ankle swelling is gone since you stopped the amlodipine.\n\nHye-jin'],
  ['patient-information', 'Dear Dr. Sachs,\n\ncould you look at the smear of the patient in room 518 with me tomorrow? I read up on schistocytes.\n\nOluchi'],
  ['patient-information', 'Dear Dr. Tate, the 92-year-old gentleman we admitted together has gone to rehab. Thank you for the talk on frailty.\n\nMirza'],
  ['patient-information', 'Dear Dr. Unger,\n\nDOB 5/12/1961, the pheochromocytoma, would make a fine case report. May I draft it?\n\nKatya'],
  // Ranking.
  ['rank-talk', 'Dear Dr. Vickery,\n\nI would be grateful to know whether I am high on your list. Portland feels like home already.\n\nJaime'],
  ['rank-talk', 'Dear Dr. Wilde, I plan to rank you first. Can you assure me of a spot in return?\n\nSofie'],
  ['rank-talk', 'Dear Dr. Yates,\n\nhow many people do you usually go down your list, and do I have a good chance to match with you? I liked the farm clinic.\n\nBiruk'],
  ['rank-talk', 'Dear Dr. Zeman, please tell me honestly if you intend to rank me. My husband has an offer in Tucson.\n\nFrancesca'],
  // SOAP.
  ['soap-contact', 'Dear Dr. Abel, I know SOAP opened at ten. I have always wanted to train in Biloxi, so I thought I would write to you directly.\n\nYuki'],
  ['soap-contact', 'Dear Dr. Bain,\n\nyou have two unfilled positions and I did not match. Here is my CV; I can talk at any hour today or tomorrow before the offers go out.\n\nMarius'],
  ['soap-contact', 'Dear Dr. Cahill, could you let the director in Waterbury know that I applied to him in the SOAP this week?\n\nZainab'],
  // A concurrent place.
  ['concurrent-year', 'Dear Dr. Dodd, I have a place in Lubbock through the Match starting in July. I am not happy with it. Would you take me instead for the same year?\n\nMarek'],
  ['concurrent-year', 'Dear Dr. Ewing,\n\nI matched into a preliminary year at Hillcrest for this July, but I would prefer your categorical opening. How can I apply for it?\n\nSunniva'],
  ['concurrent-year', 'Dear Dr. Fitch, even though I have already matched, could we talk about joining your program this coming July? I have not asked for a waiver.\n\nAdrian'],
  // Thanks after an interview.
  ['interview-thank-you', 'Dear Dr. Goss,\n\nI wanted to thank you for the interview last week. I was impressed by the VA continuity clinic.\n\nAnneli'],
  ['interview-thank-you', 'Dear Dr. Hyland, thank you very much for a wonderful interview day. Meeting the residents over lunch in Bangor confirmed my interest.\n\nTariku'],
  ['interview-thank-you', 'Dear Dr. Imhof,\n\nthank you for speaking with me during my interview on Tuesday and for sharing how you started the hospitalist track.\n\nDoina'],
  ['interview-thank-you', 'Dear Dr. Judd, I enjoyed our conversation on interview day and am grateful for your openness about night float in Salem.\n\nKofi'],
  // Behind the own director.
  ['own-director-first', 'Dear Dr. Kemp, I am a prelim in Dayton and would like to transfer. Please keep this confidential, as I have not discussed it with my program.\n\nLeila'],
  ['own-director-first', 'Dear Dr. Lytle,\n\nmy PD is unaware that I am applying for your PGY-2 position and I would rather keep it that way until it is certain.\n\nBogna'],
  ['own-director-first', 'Dear Dr. Moody, do I need my director’s approval for your open PGY-2 place? I would rather not involve her.\n\nHassan'],
  ['own-director-first', 'Dear Dr. Noble,\n\nis there a way to move to your program without my current director finding out before July?\n\nUrsula'],
  // A job at first contact.
  ['first-contact-no-ask', 'Dear Dr. Oakes, you do not know me, but I hope you can help. I am looking for a PGY-2 position in Iowa. Do you have one?\n\nNazli'],
  ['first-contact-no-ask', 'Dear Dr. Pace,\n\nit was a pleasure to meet you for the first time after your talk on TAVR last night. Would your program consider me for an open spot?\n\nLeonid'],
  ['first-contact-no-ask', 'Dear Dr. Rusk, we have not met yet. Would you be willing to recommend me to the internal medicine program in Lansing?\n\nChiamaka'],
  // Strong letter.
  ['strong-letter', 'Dear Dr. Sears,\n\nI am applying this fall and would like to ask you for a letter of recommendation. We worked together for six weeks on 3 North.\n\nJoaquim'],
  ['strong-letter', 'Dear Dr. Tully, could you please upload a letter for me to ERAS by September 15? It was an honor to be on your cardiology team in July.\n\nMinh'],
  ['strong-letter', 'Dear Dr. Upham,\n\nwould you feel able to write a strong letter of support for me? I was your intern for all of November.\n\nAstrid'],
  ['strong-letter', 'Dear Dr. Vail, I would like to have you as a recommender. If you have no time I understand. We had the ICU month in March together.\n\nTsegaye'],
  // Too early.
  ['letter-when-eligible strong-letter', 'Dear Dr. Wirth, I have been on your team since Monday and would like to ask early: could you write me a letter?\n\nGreta'],
  ['letter-when-eligible', 'Dear Dr. Yost,\n\nwe only worked together for two days, but would you be willing to write a strong letter? I understand if not.\n\nRami'],
  ['letter-when-eligible', 'Dear Dr. Ziegler, next month I rotate with you. May I ask already now for a strong letter at the end? If you prefer not to, no problem.\n\nInga'],
  // Asked again.
  ['letter-not-asked-again strong-letter', 'Dear Dr. Ashby,\n\nyou said in the summer that you could not write a letter for me. Would you be able to do it now?\n\nHugo'],
  ['letter-not-asked-again', 'Dear Dr. Bright, I know you were hesitant about writing a letter. I have worked hard since on 4 West, so I would like to ask you again for a strong one. You are free to decline.\n\nDunja'],
  ['letter-not-asked-again', 'Dear Dr. Combs, please reconsider your decision about my letter. My ICU evaluation was excellent.\n\nMatteo'],
  // Nudged again.
  ['one-nudge', 'Dear Dr. Doane,\n\nthis is just another follow-up, my third, about the gout registry.\n\nSelam'],
  ['one-nudge', 'Dear Dr. Earle, I have emailed you four times about the elective in May and have not heard back.\n\nArvid'],
  ['one-nudge', 'Dear Dr. Frame,\n\nsorry to bother you again with the same question about the clinic in Hilo; I wrote last week and the week before.\n\nNoa'],
  // And a third time: recall 40 %, precision 86 % on the first run, then tuned on.
  ['', 'Dear Dr. Arnett,\n\nthe mnemonic you sang for the causes of lactic acidosis is now sung in three team rooms. I wanted you to hear of your success.\n\nManuela'],
  ['', 'Dear Dr. Bhatt, a second opinion, if I may: our resident clinic loses people between visits two and three. Did your reminder cards help? I would gladly copy them.\n\nOtto'],
  ['', 'Good evening Dr. Corwin,\n\nI finished Step 3 on Thursday. You told me in August to take it before the ICU, and you were right.\n\nSirin'],
  ['', 'Dear Dr. Delacroix, we finally have the IRB waiver for the alarm study. I will enter the first ten records over the weekend.\n\nTomoko'],
  ['', 'Hi Gwen, no urgency at all: whenever you clean out the call room, could you keep an eye open for my green stethoscope?\n\nAram'],
  ['', 'Dear Dr. Eastman,\n\nmy interest in your program comes from the border clinic. I will rank it highly, and I say so without asking anything of you.\n\nPaloma'],
  ['', 'Dear Dr. Faulkner, thanks to the mock interview with you I stopped apologizing for my accent. It changed how I speak on rounds, too.\n\nBogdana'],
  ['', 'Dear Dr. Ghosh,\n\nmy director, Dr. Lane, suggested that I write to you about the second-year opening in Peoria. She is happy to speak with you. Is it still available?\n\nRadu'],
  ['', 'Dear Dr. Hollander, I loved the part of your grand rounds in which you showed the wrong diagnoses first. May I borrow the idea for our intern report?\n\nSolveig'],
  ['', 'Dear Dr. Ingram,\n\nI must decline the leukapheresis project. January is the unit for me, and February is nights.\n\nYaw'],
  ['', 'Dear Dr. Jovanovic, letters aside, I owe you thanks for the Tuesdays in your thyroid clinic, where I learned to be quiet.\n\nMiho'],
  ['', 'Dear Dr. Kirkland,\n\nwhat would you read first about cardiac amyloid? I have one free evening a week until March.\n\nDragos'],
  // Specific detail.
  ['specific-detail', 'Dear Dr. Lavoie,\n\nI am very grateful for your mentorship. You have been so generous with your time and wisdom.\n\nNeha'],
  ['specific-detail', 'Dear Dr. Mather,\n\nit was wonderful to see you again. I hope that we can keep in touch and maybe collaborate.\n\nTarek'],
  ['specific-detail', 'Hello Dr. Neal,\n\nthanks again for your encouragement, it came at the right moment. I will do my best.\n\nOana'],
  // One ask.
  ['one-ask', 'Dear Dr. Oakley, could you glance through my cover letter for the chief position in quality? Also, might your lab need a pair of hands on Fridays?\n\nZeki'],
  ['one-ask', 'Dear Dr. Pruitt,\n\nwould you be free for coffee on the 12th to talk about rheumatology? And could you forward me the names of programs that like our residents?\n\nAmbra'],
  ['one-ask', 'Dear Dr. Quesada, would you nominate me for the Osler award? I would also value your feedback on the enclosed draft.\n\nHenrik'],
  // Pressure.
  ['pressure', 'Dear Dr. Redd,\n\nI trust that you will not let me down like the others did. The form for Sioux Falls has to be signed today, no excuses.\n\nGhada'],
  ['pressure', 'Dear Dr. Stroud, this is your last opportunity to be part of the HFpEF paper; I expect your edits by noon tomorrow.\n\nLasse'],
  ['pressure', 'Dear Dr. Thorne,\n\nI have nowhere else to turn. If nothing happens by May I will be homeless with my baby. Please help me in Omaha.\n\nMina'],
  // Flattery.
  ['flattery', 'Dear Dr. Umar,\n\nthere are doctors, and then there is you: a living encyclopedia, a saint and the pride of this hospital. The echo rounds prove it daily.\n\nPetros'],
  ['flattery', 'Dear Dr. Velez, it was the privilege of a lifetime to stand beside such a giant of medicine in the GI suite.\n\nAnh Thu'],
  ['flattery', 'Dear Dr. Wolcott,\n\nI have never met anyone as brilliant and inspiring as you, and your hepatology talk was absolutely phenomenal.\n\nIsa'],
  // Patient information.
  ['patient-information', 'Dear Dr. Xiong, Mr. Abernathy’s wife stopped me in the lobby to thank the whole team, you above all.\n\nLoreto'],
  ['patient-information', 'Dear Dr. Yamada,\n\nthe transplant patient in bed 9 had the JC virus after all. I wrote up what I read.\n\nGuillem'],
  ['patient-information', 'Dear Dr. Zapata, account 88213047, the man with the empyema: did the fluid grow anything? I learned a lot from that tap.\n\nSelma'],
  // Ranking.
  ['rank-talk', 'Dear Dr. Acker,\n\nbetween us, will my name be in the upper half of your rank list? Chattanooga feels right to me.\n\nVeda'],
  ['rank-talk', 'Dear Dr. Bexley, tell me that you will rank me to match, and Rockford is my number one.\n\nOrhan'],
  ['rank-talk', 'Dear Dr. Crewe,\n\ndo applicants like me tend to match with you? I would like to know how you see my odds before I certify.\n\nLiudmila'],
  // SOAP.
  ['soap-contact', 'Dear Dr. Dwyer, since we both find ourselves in SOAP this year, I hope you will forgive a direct note: I would be overjoyed to come to Bismarck.\n\nJude'],
  ['soap-contact', 'Dear Dr. Ennis,\n\nI noticed five unfilled seats at your site on Monday at eleven. My application is on its way; please give me a call.\n\nAdaeze'],
  ['soap-contact', 'Dear Dr. Furst, would you e-mail the coordinator in Altoona on my behalf? They are in SOAP and I applied an hour ago.\n\nShira'],
  // A concurrent place.
  ['concurrent-year', 'Dear Dr. Garland, the Match sent me to Pocatello for July. Is there any way you could take me into your own July class?\n\nNestor'],
  ['concurrent-year', 'Dear Dr. Hobart,\n\nI have matched to a transitional year but would much rather fill your vacant categorical spot this July. May we speak?\n\nUlrike'],
  ['concurrent-year', 'Dear Dr. Isaacs, I accepted a SOAP position in Gary on Thursday. If you still have a place for July, I am ready to switch.\n\nDesta'],
  // Thanks after an interview.
  ['interview-thank-you', 'Dear Dr. Jarvis,\n\njust a note to say how much I enjoyed interviewing at Lakemont. Thank you for the honest words about burnout.\n\nMarta'],
  ['interview-thank-you', 'Dear Dr. Kuhn, please accept my thanks for yesterday’s interview and pass them on to the interns who showed us the call rooms.\n\nEitan'],
  ['interview-thank-you', 'Dear Dr. Loring,\n\nthank you for a memorable virtual visit and for interviewing me for your categorical program. Go Badgers!\n\nSaoirse'],
  // Behind the own director.
  ['own-director-first', 'Dear Dr. Mercer, I would like to hear about your PGY-2 opening, but quietly: my leadership here must not learn of it.\n\nCosima'],
  ['own-director-first', 'Dear Dr. Nance,\n\nfor now my program director is not in the loop about the transfer, and I ask you not to write to him.\n\nBayo'],
  ['own-director-first', 'Dear Dr. Orlov, can a resident apply for your vacancy without a word to the present director? That would be my situation.\n\nHyun'],
  // A job at first contact.
  ['first-contact-no-ask', 'Dear Dr. Penn,\n\nI am writing to you out of the blue. Do you have a categorical spot for July that I could fill?\n\nAlessia'],
  ['first-contact-no-ask', 'Dear Dr. Rooney, we were introduced five minutes ago at the SGIM mixer. Could you put in a word for me with your selection committee in Provo?\n\nIvo'],
  ['first-contact-no-ask', 'Dear Dr. Spruill,\n\nwe haven’t met. I need a residency position from July and hope that you can offer me one in Muncie.\n\nParvin'],
  // Strong letter.
  ['strong-letter', 'Dear Dr. Tolliver, will you be one of my three recommenders for ERAS? You know me from two months on the consult team.\n\nRen'],
  ['strong-letter', 'Dear Dr. Upton,\n\nmight I trouble you for a recommendation? Between May and July we shared every Tuesday clinic.\n\nBirte'],
  ['strong-letter', 'Dear Dr. Vickers, I would be thrilled if you wrote a strong letter about our month in the CCU; it is due on the 20th.\n\nEmeka'],
  // Too early.
  ['letter-when-eligible', 'Dear Dr. Weems,\n\nour rotation starts on Monday. Would a strong letter be possible afterwards? A no is fine, of course.\n\nNao'],
  ['letter-when-eligible', 'Dear Dr. Yancey, after one call night with you, dare I ask for a strong letter? I understand if that is too soon.\n\nDaria'],
  ['letter-when-eligible strong-letter', 'Dear Dr. Zink,\n\nwe have rounded together twice. Could you write a letter for my fellowship file?\n\nGift'],
  // Asked again.
  ['letter-not-asked-again', 'Dear Dr. Arden, I keep coming back to your no in September. Would you give the letter a second thought? My board scores are in.\n\nSten'],
  ['letter-not-asked-again strong-letter', 'Dear Dr. Bolt,\n\nyou preferred not to write for me last year. Could you write the letter this year?\n\nMireille'],
  ['letter-not-asked-again', 'Dear Dr. Crum, even though you refused to write a recommendation, I am hoping you might reconsider now that I run the night team.\n\nPaavo'],
  // Nudged again.
  ['one-nudge', 'Dear Dr. Dorn,\n\nI know I have asked three times already, but is there news on the echo elective?\n\nTamsin'],
  ['one-nudge', 'Dear Dr. Eakin, my e-mails of March 1, March 8 and March 15 about the registry must have got lost.\n\nVuk'],
  ['one-nudge', 'Dear Dr. Fry,\n\nforgive the repeated reminders about the asthma action plan; here comes one more.\n\nSunday'],
];
