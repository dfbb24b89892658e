-- What is asked of a nominated practice is the framework's own now. Those of before asked these
-- five, and what was answered stands under their codes.
update framework set document = document || '{"practiceQuestions":[
  {"code": "ABOVE_GOOD_PRACTICE",
   "text": "Is it clearly above normal good practice?"},
  {"code": "IMPACT_ON_PUPILS",
   "text": "Is there evidence of impact on pupils, disadvantaged ones and those with additional needs among them?"},
  {"code": "EMBEDDED",
   "text": "Is it embedded, and not dependent on one person?"},
  {"code": "READY_TO_SHARE",
   "text": "Is the school able and willing to share it?"},
  {"code": "TRANSFERABLE",
   "text": "Can it be carried elsewhere, under conditions that are known?"}
]}' where not document ? 'practiceQuestions';
