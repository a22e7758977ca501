/** What `prelude help` prints. */
export const help = `prelude: people and programs, for international medical graduates in a preliminary year

  prelude pick PROFILE.json              the list, the signals, the cost and the chance
  prelude solve portfolio PROBLEM.json   the best list for any problem of this kind
  prelude catalogue search WORDS         find a program
  prelude catalogue show ACGME_ID        all that is known of it, with sources
  prelude catalogue check [FILE]         every fact has source, date and status
  prelude catalogue import FILE.csv      your own facts from a table of your own:
      --map acgme_id="Program ID",visa_h1b="H1B" --seen-on 2026-11-20
      [--source "where from"] [--out own-facts.json] [--skip-bad-rows]

  prelude workspace new WORKSPACE.json            an empty workspace: the backup file of the app
  prelude workspace check WORKSPACE.json [--write]  every problem with its place; --write migrates
  prelude workspace import WORKSPACE.json FILE    people out of vCard, LinkedIn (csv, zip), Google,
      [--map name="Full name"]…                   Outlook or any other CSV; your own shifts of a
      [--me "LINE"… | --whole-file]               calendar (.ics) as blocks, nothing of colleagues
  prelude workspace export WORKSPACE.json --as vcard|ics|csv|json
      [--version 4.0] [--of people|moments]       ics: the plan, deadlines, blocks, the Match's days
      [--titles discreet|full] [--on DATE]
      --passphrase-file FILE                      where the workspace is sealed

  prelude plan WORKSPACE.json            what is worth doing, at most three a day, and what waits and why
      [--on 2027-01-12] [--days 7]       today and seven days where nothing is said; 1 to 31 days
      [--passphrase-file FILE]

  prelude draft check DRAFT.txt          what to look at before you send a message: length, one ask,
                                         a specific detail, pressure, patients, rules of the Match

  --json   one JSON document on standard output, nothing else

Sample profiles stand in samples/profiles. Exit: 0 done, 1 no answer, 2 wrong input.
`;
