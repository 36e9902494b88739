// Who answers for the targets that were not attained: the clauses of the plan say it.
var administration = plan().organisation("自治区安监局").orElseThrow()
var led = plan().provisions(Role.LEAD, administration.id())
System.out.println(administration.name().chinese() + " leads " + led.size() + " provisions, the first of them " + led.get(0).id())
var evaluation = evaluate(illustrative(), 2020)
var missed = evaluation.attainments().stream().filter(one -> one.verdict() == Verdict.NOT_ATTAINED).toList()
System.out.println("Illustrative figures, not statistics. Not attained in 2020, and who leads:")
for (Attainment attainment : missed) {
    String leads = plan().chain(attainment.target()).stream()
            .flatMap(chain -> chain.parties(Role.LEAD).stream())
            .map(Party::written)
            .collect(Collectors.joining("、"));
    System.out.println(attainment.target().id() + ": " + (leads.isEmpty() ? "nobody is named as lead" : leads));
}
System.out.println("The links of the first of these clauses:")
show(plan().chain(missed.get(0).target()).orElseThrow().links())
System.out.println("Since 2018 the duties of the administration lie with:")
show(PlanCatalog.ningxiaSuccessions().stream().filter(one -> one.predecessor().equals(administration.id())))
/exit
