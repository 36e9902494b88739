package io.mubiao.catalog;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.TimeZone;

/** The rooms of the house and the ways between them. */
@AnalyzeClasses(packages = "io.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
            slices().matching("io.mubiao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NEITHER_EVALUATION_NOR_CATALOG = noClasses()
            .that()
            .resideInAPackage("io.mubiao.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.mubiao.evaluation..", "io.mubiao.catalog..");

    @ArchTest
    static final ArchRule EVALUATION_DOES_NOT_KNOW_THE_CATALOG = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.catalog..");

    @ArchTest
    static final ArchRule THE_CATALOG_DOES_NOT_KNOW_EVALUATION = noClasses()
            .that()
            .resideInAPackage("io.mubiao.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.evaluation..");

    @ArchTest
    static final ArchRule OBSERVATIONS_KNOW_NOTHING_OF_EVALUATION = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.observation..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao.evaluation..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.observation.."))));

    @ArchTest
    static final ArchRule EVENTS_KNOW_OBSERVATIONS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.event..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao.evaluation..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.event..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.observation.."))));

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_EVENTS = noClasses()
            .that(resideInAPackage("io.mubiao..").and(not(resideInAPackage("io.mubiao.evaluation.event.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.evaluation.event..");

    @ArchTest
    static final ArchRule OPTIONS_KNOW_NOTHING_OF_EVALUATION = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.option..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao.evaluation..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.option.."))));

    @ArchTest
    static final ArchRule FIGURES_KNOW_NO_VERDICT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.mubiao.evaluation",
                    "io.mubiao.evaluation.attainment..",
                    "io.mubiao.evaluation.audit..",
                    "io.mubiao.evaluation.change..",
                    "io.mubiao.evaluation.consistency..",
                    "io.mubiao.evaluation.report..");

    @ArchTest
    static final ArchRule ATTAINMENTS_KNOW_NO_REPORT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.attainment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.mubiao.evaluation",
                    "io.mubiao.evaluation.audit..",
                    "io.mubiao.evaluation.change..",
                    "io.mubiao.evaluation.certificate..",
                    "io.mubiao.evaluation.consistency..",
                    "io.mubiao.evaluation.report..");

    @ArchTest
    static final ArchRule STATISTICS_KNOW_NOTHING_OF_PLANS = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.statistics..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.statistics..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.text.."))));

    @ArchTest
    static final ArchRule CHANCE_KNOWS_NO_VERDICT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.chance..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao.evaluation..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.chance..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.figure..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.statistics..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.text.."))));

    @ArchTest
    static final ArchRule ATTAINMENTS_DO_NOT_KNOW_THE_METHODS_OF_OTHERS = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.attainment..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.evaluation.method..");

    @ArchTest
    static final ArchRule METHODS_KNOW_NO_REPORT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.method..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.mubiao.evaluation.audit..",
                    "io.mubiao.evaluation.change..",
                    "io.mubiao.evaluation.certificate..",
                    "io.mubiao.evaluation.consistency..",
                    "io.mubiao.evaluation.report..");

    @ArchTest
    static final ArchRule REPORTS_OF_WORKS_KNOW_NO_VERDICT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.work..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao.evaluation..")
                    .and(not(resideInAPackage("io.mubiao.evaluation.work..")))
                    .and(not(resideInAPackage("io.mubiao.evaluation.text.."))));

    @ArchTest
    static final ArchRule ACCOUNTABILITY_KNOWS_NO_REPORT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.accountability..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.mubiao.evaluation.audit..",
                    "io.mubiao.evaluation.change..",
                    "io.mubiao.evaluation.certificate..",
                    "io.mubiao.evaluation.consistency..",
                    "io.mubiao.evaluation.exchange..",
                    "io.mubiao.evaluation.report..");

    @ArchTest
    static final ArchRule NOTHING_THAT_JUDGES_KNOWS_WHO_ANSWERS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.mubiao.evaluation.figure..",
                    "io.mubiao.evaluation.attainment..",
                    "io.mubiao.evaluation.method..",
                    "io.mubiao.evaluation.audit..",
                    "io.mubiao.evaluation.change..",
                    "io.mubiao.evaluation.certificate..",
                    "io.mubiao.evaluation.consistency..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.mubiao.evaluation.accountability..", "io.mubiao.evaluation.work..");

    @ArchTest
    static final ArchRule NO_ROOM_OF_EVALUATION_KNOWS_THE_WAY_IN = noClasses()
            .that()
            .resideInAPackage("io.mubiao.evaluation.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.evaluation");

    @ArchTest
    static final ArchRule THE_SMALL_VALUES_KNOW_NOTHING_ELSE = noClasses()
            .that()
            .resideInAnyPackage("io.mubiao.plan.value", "io.mubiao.plan.fault")
            .should()
            .dependOnClassesThat(resideInAPackage("io.mubiao..")
                    .and(not(resideInAPackage("io.mubiao.plan.value")))
                    .and(not(resideInAPackage("io.mubiao.plan.fault"))));

    @ArchTest
    static final ArchRule THE_PLAN_DOES_NOT_KNOW_ITS_READER = noClasses()
            .that(resideInAPackage("io.mubiao.plan..").and(not(resideInAPackage("io.mubiao.plan.document.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.mubiao.plan.document..");

    @ArchTest
    static final ArchRule CLAUSES_AND_PROMISES_ARE_READ_APART = noClasses()
            .that()
            .resideInAPackage("io.mubiao.plan.document.promise")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.mubiao.plan.document", "io.mubiao.plan.document.clause");

    @ArchTest
    static final ArchRule CLAUSES_DO_NOT_KNOW_THEIR_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("io.mubiao.plan.document.clause")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.mubiao.plan.document", "io.mubiao.plan.document.promise");

    @ArchTest
    static final ArchRule ACCESSORS_HAVE_NO_PREFIX = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.mubiao..")
            .should()
            .haveNameNotMatching("(get|is)[A-Z].*");

    @ArchTest
    static final ArchRule GENERATED_IMPLEMENTATIONS_STAY_INSIDE =
            classes().that(simpleNameStartingWith("Immutable")).should().notBePublic();

    @ArchTest
    static final ArchRule THE_CLOCK_AND_THE_PLACE_ARE_ARGUMENTS = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Year.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset");
}
