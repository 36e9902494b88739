// A text read as a plan: who answers for what, and what there is to say of the reading.
var document = PlanDocument.read(Path.of("plan-catalog/src/main/jshell/illustrative-plan.txt"))
document.responsibilities().forEach(System.out::println)
document.diagnostics().forEach(System.out::println)
/exit
