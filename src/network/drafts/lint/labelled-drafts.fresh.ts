import type { LabelledDraft } from './labelled-drafts.ts';

/**
 * Invented before the rules were mended on the second half, and run only when that was done; no rule was changed for
 * them. The most honest of the sets, though by the same hand as all.
 */
// biome-ignore format: one draft a line
export const FRESH_DRAFTS: readonly LabelledDraft[] = [
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
];
