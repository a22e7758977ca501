import type { LabelledDraft } from './labelled-drafts.ts';

/**
 * Invented after the rules were finished on all that they were tuned on, and run then:
 * recall 83 %, precision 95 %. One exception of one rule was mended since (“my application through SOAP”). The most honest
 * of the sets, though by the same hand as all; in less usual words an earlier state of the rules found 40 %.
 */
// biome-ignore format: one draft a line
export const FRESH_DRAFTS: readonly LabelledDraft[] = [
  ['', 'Dear Dr. Ashworth,\n\nthe algorithm for acute vision loss that you gave us at noon conference is now in my phone. I opened it twice last night.\n\nJamila'],
  ['', 'Dear Dr. Bui, do you still run the point-of-care ultrasound hour on Wednesdays? I would come on my clinic weeks, if interns are welcome.\n\nKacper'],
  ['', 'Dear Dr. Chung,\n\nI finished the audit: 44 of 120 echoes had no question on the order. I will bring one slide to Monday’s meeting.\n\nDelphine'],
  ['', 'Hi Rosa, I start in the unit on Monday and heard that you know where everything is. Would you show me around for five minutes on Sunday evening?\n\nThanks, Emil'],
  ['', 'Dear Dr. Dyson, I matched in Syracuse, in neurology. The two evenings you spent on my statement are the reason the story made sense.\n\nAparna'],
  ['', 'Dear Dr. Evert,\n\nyou told me to sit down when I talk with families. I do, and the talks got shorter, not longer.\n\nLamine'],
  ['', 'Dear Dr. Finney,\n\nI would like to ask you for a strong letter for the July cycle. I was on your ward team from October 1 to 28 and enclose what you wrote in my evaluation. If you would rather not, that is entirely all right.\n\nTova'],
  ['', 'Dear Dr. Galvin, your program is the one in which I would most like to train. This is only to let you know.\n\nMahmoud'],
  ['', 'Dear Dr. Hart,\n\nI am sorry, the dataset will be four days late because of nights. You will have it on the 16th. Does that upset the plan?\n\nIrena'],
  ['', 'Dear Dr. Imani, I am afraid I cannot take on the simulation project before May. Thank you for asking me first.\n\nWilliam'],
  // Specific detail.
  ['specific-detail', 'Dear Dr. Joyce,\n\nthank you for being such a supportive attending. I enjoyed every day of the rotation.\n\nRamon'],
  ['specific-detail', 'Dear Dr. Krantz,\n\nI hope you had a good weekend. I would like to thank you once more for the interesting talk.\n\nAziza'],
  ['specific-detail', 'Dear Dr. Lund,\n\nI appreciate everything you have done for me this year and hope to see you soon.\n\nVasil'],
  // One ask.
  ['one-ask', 'Dear Dr. Marin, could I join your clinic on a Friday in March? I would also like to ask if you could read my abstract on hyperkalemia.\n\nBerit'],
  ['one-ask', 'Dear Dr. Nolte,\n\nwould you have time for a call about cardiology in Texas? And can you introduce me to Dr. Shah at Baylor?\n\nJoon-ho'],
  ['one-ask', 'Dear Dr. Ortega, please send me the slides on vasculitis, and let me know if there is an open position in your department.\n\nCarla'],
  // Pressure.
  ['pressure', 'Dear Dr. Platt,\n\nI have to have your answer by tomorrow, or I will miss the deadline for Hartford and lose everything I worked for.\n\nMaksym'],
  ['pressure', 'Dear Dr. Quint, please, I am begging you, call the program in Fresno. There is nobody else I can ask.\n\nSabah'],
  ['pressure', 'Dear Dr. Ruhl,\n\nyou have not answered my e-mail about the gout paper, which I find very disappointing. Please respond immediately.\n\nKurt'],
  // Flattery.
  ['flattery', 'Dear Dr. Sayre, you are the best physician I have ever worked with and the smartest person in this hospital. The MICU would be lost without you.\n\nNoemi'],
  ['flattery', 'Dear Dr. Toth,\n\nit is a tremendous honor to write to a world-renowned expert like yourself. Your amazing, groundbreaking papers on lupus changed my life.\n\nFahad'],
  ['flattery', 'Dear Dr. Ullman, I truly admire you and dream of becoming even half as brilliant as you are in the cath lab.\n\nGiulia'],
  // Patient information.
  ['patient-information', 'Dear Dr. Vento, thank you for your help with Mrs. Lindgren on Tuesday night. Her potassium is fine now.\n\nAdil'],
  ['patient-information', 'Dear Dr. Wray,\n\nI attach my notes on the patient in bed 21. Could we talk about the ECG on Thursday?\n\nMarlene'],
  ['patient-information', 'Dear Dr. Xavier, the 95 yo woman from our first call day died on 11/12. I learned from you how to speak with her sons.\n\nPatryk'],
  // Ranking.
  ['rank-talk', 'Dear Dr. Yeo,\n\nI am going to rank your program number one. Will you rank me to match as well?\n\nSanaz'],
  ['rank-talk', 'Dear Dr. Zane, could you give me an idea of my chances to match at Riverside? I need it for my list.\n\nTuan'],
  ['rank-talk', 'Dear Dr. Amos,\n\nif you promise to rank me high, I will not interview anywhere else after Topeka.\n\nErin'],
  // SOAP.
  ['soap-contact', 'Dear Dr. Bligh, I am participating in SOAP this week and saw that Altamont has two places. I would love to join you.\n\nChinedu'],
  ['soap-contact', 'Dear Dr. Crisp,\n\nmy application through SOAP reached you today. May I add by e-mail why I want to come to Laramie?\n\nElena'],
  ['soap-contact', 'Dear Dr. Dray, your program did not fill, and I did not match. Can we talk on the phone before Thursday?\n\nHamza'],
  // A concurrent place.
  ['concurrent-year', 'Dear Dr. Ebert,\n\nI matched at Oakdale on Friday, but your program was my dream. If a place for this July opens, please think of me.\n\nSunil'],
  ['concurrent-year', 'Dear Dr. Foss, I am already matched to a program in Utah that begins on July 1. Can I still interview for your open categorical position for the same date?\n\nKlara'],
  ['concurrent-year', 'Dear Dr. Gentry,\n\nI accepted an offer in SOAP but I would prefer your program. Is it possible to change before July?\n\nMoussa'],
  // Thanks after an interview.
  ['interview-thank-you', 'Dear Dr. Hobbs,\n\nthank you so much for the opportunity to interview at your program on Friday. I enjoyed hearing about the global health track.\n\nPriscila'],
  ['interview-thank-you', 'Dear Dr. Ilie, I would like to thank you for our conversation during my residency interview. The tour of the VA was great.\n\nJakov'],
  ['interview-thank-you', 'Dear Dr. Judge,\n\nit was a pleasure meeting you on my interview day in Toledo, and I appreciate your time.\n\nNabila'],
  // Behind the own director.
  ['own-director-first', 'Dear Dr. Kerr, I would like to transfer to your program in July. My program director doesn’t know, so please don’t contact her.\n\nMilan'],
  ['own-director-first', 'Dear Dr. Loewe,\n\nI have not told my PD that I am looking for a PGY-2 place elsewhere. Could you keep my inquiry private?\n\nGrete'],
  ['own-director-first', 'Dear Dr. Mork, please treat this as strictly confidential: I want to leave my residency for yours.\n\nAlim'],
  // A job at first contact.
  ['first-contact-no-ask', 'Dear Dr. Nagle, we have not met before. I am a prelim at County and would like to know if you have a PGY-2 position for me in Flagstaff.\n\nRoya'],
  ['first-contact-no-ask', 'Dear Dr. Opal,\n\nit was nice to meet you at the career fair today. Can you offer me a residency position?\n\nSteven'],
  ['first-contact-no-ask', 'Dear Dr. Prior, my name is Ibrahim and I found you on LinkedIn. Could you recommend me for the categorical program in Boise?\n\nIbrahim'],
  // Strong letter.
  ['strong-letter', 'Dear Dr. Quaid, could you write me a letter of recommendation? I worked with you for four weeks in September on 2 East.\n\nPinar'],
  ['strong-letter', 'Dear Dr. Rhee,\n\nI am hoping that you can write a strong letter for me, based on our five weeks on the pulmonary consult service.\n\nAndrius'],
  ['strong-letter', 'Dear Dr. Stahl, may I use you as one of my letter writers for ERAS? We had August in the CCU. I would understand a no.\n\nFiona'],
  // Too early.
  ['letter-when-eligible', 'Dear Dr. Tighe, this was my first week on your team. May I already ask for a strong letter? If you feel it is not right, please say so.\n\nOleg'],
  ['letter-when-eligible', 'Dear Dr. Uhl,\n\nwe have worked together for only four days, but could you write a strong letter for me? I understand if not.\n\nMalak'],
  ['letter-when-eligible strong-letter', 'Dear Dr. Voigt, next week I will be on your service. Would you write me a letter of recommendation at the end?\n\nTiago'],
  // Asked again.
  ['letter-not-asked-again', 'Dear Dr. Weir, I know you declined to write for me in the fall. Would you reconsider, now that I have finished the ICU months?\n\nSaule'],
  ['letter-not-asked-again strong-letter', 'Dear Dr. Yager,\n\nyou were hesitant about the letter. Could you please write it anyway? ERAS opens in September.\n\nBence'],
  ['letter-not-asked-again', 'Dear Dr. Zuber, have you changed your mind about the recommendation letter? My evaluations on 4 North are better now.\n\nMonique'],
  // Nudged again.
  ['one-nudge', 'Dear Dr. Aiken,\n\nthis is my third message about the dialysis project. Did you receive the others?\n\nHideo'],
  ['one-nudge', 'Dear Dr. Bayer, I am sorry to write again, but my last three e-mails about the elective in April got no reply.\n\nPetra'],
  ['one-nudge', 'Dear Dr. Cagle,\n\njust a second reminder that I would like to meet about the M&M case conference.\n\nOmar'],
];
