package io.mubiao.evaluation.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCsvTest {
    private static final EventCsv CSV = EventCsv.of(
            Statistics.of(PeriodKind.YEAR, Statistic.sum("deaths", "deaths"), Statistic.sum("loss", "loss")));

    @Test
    void readsWhatTheStatisticsAskForAndLeavesTheRestAlone() {
        assertThat(events("""
                        date,kind,地点,area,loss,basis,deaths
                        2016-03-15,fire,某厂,640100,12.50,new,3
                        2016-03-16,road,,640200,,,0
                        """))
                .hasToString("[640100 2016-03-15 fire on new: deaths 3, loss 12.5, 640200 2016-03-16 road: deaths 0]");
    }

    @Test
    void findsEveryFaultOfAFile() {
        FaultException faults = catchThrowableOfType(FaultException.class, () -> events("""
                        area,date,kind,basis,deaths,loss
                        640100,2016-02-30,fire,,1,
                        640100,16-02-03,fire,,1,
                        640100,1816-02-03,fire,,1,
                        A 1,2016-03-15,,new basis,-1,1e3
                        640100,2016-03-15,fire
                        """));

        assertThat(faults.faults())
                .extracting(Fault::line, Fault::place)
                .containsExactly(
                        tuple(2, "date"),
                        tuple(3, "date"),
                        tuple(4, "date"),
                        tuple(5, "area"),
                        tuple(5, "kind"),
                        tuple(5, "basis"),
                        tuple(5, "deaths"),
                        tuple(5, "loss"),
                        tuple(6, ""));
        assertThat(faults).hasMessageContaining("Amount 'deaths' of an event must be at least 0");
    }

    @Test
    void asksForEveryColumnThatMatters() {
        assertThatThrownBy(() -> events("area,date,kind,deaths\n640100,2016-02-03,fire,1\n"))
                .hasMessageContaining("must have the column basis")
                .hasMessageContaining("must have the column loss");
        assertThatThrownBy(() -> EventCsv.of(Statistics.of(PeriodKind.YEAR, Statistic.sum("x", "basis"))))
                .hasMessageContaining("must have another name");
    }

    @Test
    void totalsOfAFileAreThoseOfItsEvents(@TempDir Path directory) throws IOException {
        IllustrativeEvents illustrative = new IllustrativeEvents(1, 20, 50);
        Path file = Files.writeString(directory.resolve("illustrative.csv"), illustrative.csv(0, 2000), UTF_8);
        EventCsv csv = EventCsv.of(IllustrativeEvents.STATISTICS);

        assertThat(csv.totals(file, UTF_8))
                .isEqualTo(csv.events(file, UTF_8).stream()
                        .collect(StatisticTotals.collector(IllustrativeEvents.STATISTICS)))
                .isEqualTo(StatisticTotals.of(IllustrativeEvents.STATISTICS, illustrative.events(0, 2000)));
    }

    @Test
    void aFileWithAFaultHasNoTotals() {
        byte[] bytes = "area,date,kind,basis,deaths,loss\n640100,2016-02-03,fire,,1,1\n640100,2016-02-03,fire,,x,1\n"
                .getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> CSV.totals(new ByteArrayInputStream(bytes), "events.csv", Charset.forName("GB18030")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("events.csv")
                .hasMessageContaining("line 3");
    }

    private static List<Event> events(String csv) {
        return CSV.events(new ByteArrayInputStream(csv.getBytes(UTF_8)), "events.csv", UTF_8);
    }
}
