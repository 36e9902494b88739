// One series by the methods of several institutions, and the targets of which they think differently.
var evaluation = evaluate(illustrative(), 2019)
System.out.println("Illustrative figures, not statistics, as of 2019.")
var rate = evaluation.attainment(TargetId.of("industrial-death-rate"))
show(ProgressQuestion.of(rate))
show(MethodComparison.of(rate))
System.out.println("What the results rest on:")
MethodComparison.of(rate).orElseThrow().results().stream().flatMap(result -> result.notes().stream()
        .map(note -> result.method() + ": " + note)).forEach(System.out::println)
System.out.println("Targets of which one method says on track and another short:")
for (Attainment attainment : evaluation.attainments()) {
    MethodComparison.of(attainment).value().filter(MethodComparison::disagree).ifPresent(methods ->
            System.out.println(attainment.target().id() + ": " + attainment.verdict() + " here; "
                    + methods.byStanding().entrySet().stream().map(group -> group.getKey() + " "
                            + group.getValue().size()).collect(Collectors.joining(", "))));
}
/exit
