package io.mubiao.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.value.Language;
import java.time.Year;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final Evaluation EVALUATION =
            PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));

    @Test
    void saysThatThereIsNothing() {
        assertThat(Listing.of(List.of())).isEqualTo("none\n");
        assertThat(Listing.of(Map.of())).isEqualTo("none\n");
    }

    @Test
    void setsWhatItKnowsInColumns() {
        Observation first = Observation.of("deaths", "640000", 2018, "280");
        Observation second = Observation.of("coal-death-rate", "640100", 2019, "0.058");

        assertThat(Listing.of(List.of(first, second))).isEqualTo("""
                        indicator        area    period  figures  basis  status      published  source
                        ------------------------------------------------------------------------------
                        deaths           640000  2018        280         NOT_STATED
                        coal-death-rate  640100  2019      0.058         NOT_STATED
                        """);
    }

    @Test
    void cutsSentencesBeforeIds() {
        Fault fault = new Fault(3, "/targets/3/indicator", "x", "must be " + "一个很长的规则".repeat(20));

        assertThat(Listing.of(List.of(fault)).lines().toList().get(2))
                .contains("/targets/3/indicator", "must be 一个", "…")
                .satisfies(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void setsAnythingElseInALineEach() {
        assertThat(Listing.of(List.of("a", 2, "b\nc"))).isEqualTo("a\n2\nb c\n");
        assertThat(Listing.of(Stream.of("a", Fault.of("", "", "must be")).toList()))
                .isEqualTo("a\nmust be\n");
        assertThat(Listing.of(Collections.singletonList(null))).isEqualTo("null\n");
    }

    @Test
    void setsAMapInTwoColumns() {
        assertThat(Listing.of(new TreeMap<>(Map.of("ON_TRACK", 12, "OFF_TRACK", 3))))
                .isEqualTo("""
                key        value
                ----------------
                OFF_TRACK  3
                ON_TRACK   12
                """);
    }

    @Test
    void setsAttainmentsInTheirTable() {
        List<Attainment> some = EVALUATION.attainments().subList(0, 3);

        assertThat(Listing.of(some)).isEqualTo(AttainmentTable.of(some, Language.ENGLISH));
    }

    @Test
    void sumsUpAllAttainmentsWhereItShowsSome() {
        List<Attainment> many = Collections.nCopies(27, EVALUATION.attainments()).stream()
                .flatMap(List::stream)
                .toList();

        List<String> lines = Listing.of(many).lines().toList();

        assertThat(lines).hasSize(39);
        assertThat(lines.get(36)).isEqualTo("… " + (many.size() - 34) + " more");
        assertThat(lines.get(38)).startsWith(many.size() + ":");
    }

    @Property
    void whatIsShownAndWhatIsCountedAreAll(@ForAll @IntRange(max = 500) int size) {
        List<String> lines = Listing.of(
                        IntStream.range(0, size).mapToObj(i -> "n" + i).toList())
                .lines()
                .toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        if (size > 40) {
            assertThat(lines).hasSize(40).last().isEqualTo("… " + (size - 39) + " more");
            assertThat(lines.subList(0, 39))
                    .isEqualTo(IntStream.range(0, 39).mapToObj(i -> "n" + i).toList());
        } else if (size > 0) {
            assertThat(lines).hasSize(size);
        }
    }

    @Property(tries = 200)
    void neverLeavesTheScreen(@ForAll @Size(max = 60) List<@StringLength(max = 150) String> texts) {
        List<Fault> faults = texts.stream()
                .map(text -> new Fault(1, text, text.toUpperCase(Locale.ROOT), text + "一"))
                .toList();

        assertThat(List.of(Listing.of(texts), Listing.of(faults)))
                .allSatisfy(listing -> assertThat(listing.lines())
                        .hasSizeLessThanOrEqualTo(40)
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100)));
    }

    @Test
    void computesNothingThatIsNotShown() {
        Iterable<Object> elements = () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 1000;
            }

            @Override
            public Object next() {
                int number = next++;
                return new Object() {
                    @Override
                    public String toString() {
                        assertThat(number).isLessThan(40);
                        return "n" + number;
                    }
                };
            }
        };

        assertThat(Listing.of(elements)).endsWith("n38\n… 961 more\n");
    }

    @Test
    void knowsWhatAnEvaluationHolds() {
        Attainment attainment = EVALUATION.attainments().get(0);

        assertThat(Listing.of(TablePlan.plan().targets())).startsWith("target  promise ");
        assertThat(Listing.of(TablePlan.plan().indicators())).startsWith("indicator  name ");
        assertThat(Listing.of(attainment.target().readings())).startsWith("reading ");
        assertThat(Listing.of(attainment.verdicts())).startsWith("reading ");
        assertThat(Listing.of(attainment.flips())).startsWith("figure ");
        assertThat(Listing.of(attainment.judgement().data())).startsWith("indicator ");
        assertThat(Listing.of(attainment.judgement().checks())).startsWith("year  figure  required");
        assertThat(Listing.of(EVALUATION.diff(
                        PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2017)))))
                .startsWith("target  area ");
    }
}
