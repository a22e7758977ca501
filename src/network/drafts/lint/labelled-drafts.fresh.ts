import type { LabelledDraft } from './labelled-drafts.ts';

/**
 * Invented after the rules were finished on both tuning halves, and run then; no rule was changed for them. The most
 * honest of the sets, though by the same hand as all.
 */
// biome-ignore format: one draft a line
export const FRESH_DRAFTS: readonly LabelledDraft[] = [
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
