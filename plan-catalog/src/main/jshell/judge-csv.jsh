// The plan judged by a file of observations, and what becomes of a file with faults. Put your own file here:
var file = example("illustrative-ningxia-2011-2020.csv")
var year = 2020
Observations figures = observations(file)
System.out.println(file.getFileName() + ": " + figures)
var evaluation = evaluate(figures, year)
System.out.print(evaluation.toTable())
System.out.println("Why no verdict can be given on one of them:")
var undetermined = evaluation.attainment(TargetId.of("larger-accident-deaths"))
System.out.println(undetermined)
undetermined.missing().forEach(System.out::println)
System.out.println("Figures that no verdict rests on, by cause:")
show(new TreeMap<>(evaluation.unusedObservations().stream().collect(
        Collectors.groupingBy(UnusedObservation::cause, Collectors.counting()))))
// A file with faults is refused as a whole, with all of them.
var header = "indicator,area,period,value,numerator,denominator,basis,status,source\n"
var rows = "acidents,640000,2016,370,,,,,\naccidents,640000,2017,,,,,,\naccidents,640000,2018,many,,,,FINAL,\n"
var bad = Files.writeString(Files.createTempFile("bad", ".csv"), header + rows)
try {
    observations(bad);
} catch (FaultException e) {
    System.out.println("A file that is refused:");
    show(e.faults());
} finally {
    Files.delete(bad);
}
/exit
