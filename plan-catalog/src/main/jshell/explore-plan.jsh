// What the plan holds: how large it is, what it promises, and what it says of one subject.
show(plan())
show(plan().taskGroups())
show(plan().headlineTargets())
System.out.println("How binding the targets are:")
show(new TreeMap<>(plan().targets().stream().collect(Collectors.groupingBy(Target::nature, Collectors.counting()))))
var subject = "职业病"
System.out.println("Measures on " + subject + " (occupational diseases):")
show(plan().measuresContaining(subject))
System.out.println("Targets on it, as written and in English:")
plan().targetsContaining(subject).forEach(target -> System.out.println(target.text()))
/exit
