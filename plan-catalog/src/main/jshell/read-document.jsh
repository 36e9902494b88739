// A text read as a plan: who answers for what, what it promises, and what there is to say of the reading.
var document = PlanDocument.read(example("illustrative-plan.txt"))
show(document)
document.responsibilities().forEach(System.out::println)
show(document.proposedTargets())
document.diagnostics().forEach(System.out::println)
// Told the years, the area and the id, it is a plan to be evaluated, or written as a file.
var told = PlanDocument.read(example("illustrative-plan.txt"), DocumentOptions.builder()
        .id(PlanId.of("illustrative-reading-plan"))
        .area(AreaId.of("not-a-real-area"))
        .period(YearRange.of(2021, 2025))
        .build())
show(told.plan())
show(PlanEvaluator.of(told.plan().orElseThrow()).evaluate(Observations.none(), Year.of(2025)).attainments())
/exit
