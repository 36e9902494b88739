// What the plan holds, what one organisation leads, and how far the targets are attained by invented figures.
System.out.printf("%s: %d targets, %d tasks, %d projects, %d measures%n", plan().id(), plan().targets().size(),
        plan().tasks().size(), plan().projects().size(), plan().measures().size())
var administration = plan().organisation("自治区安监局").orElseThrow()
var led = plan().provisions(Role.LEAD, administration.id())
System.out.println(administration.name().chinese() + " leads " + led.size() + " provisions, the first of them " + led.get(0).id())
var evaluation = evaluate(illustrative(), 2020)
System.out.print("Illustrative figures, not statistics:\n" + evaluation.toTable())
var undetermined = evaluation.attainment(TargetId.of("larger-accident-deaths"))
System.out.println(undetermined)
undetermined.missing().forEach(System.out::println)
/exit
