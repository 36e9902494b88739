package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.document.clause.DeadlineGrammar.Reading;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineGrammarTest {
    private static final DeadlineGrammar WITHOUT_YEAR = new DeadlineGrammar(OptionalInt.empty());
    private static final DeadlineGrammar OF_2024 = new DeadlineGrammar(OptionalInt.of(2024));

    private static Deadline read(String words) {
        return WITHOUT_YEAR.read(words, words).orElseThrow().deadline();
    }

    @ParameterizedTest
    @CsvSource({
        "2027年, 2027-12-31", "2027年底, 2027-12-31", "2027年末前, 2027-12-31", "2027年年底前完成, 2027-12-31",
        "2027年年内, 2027-12-31", "到2027年, 2027-12-31", "力争2027年建成, 2027-12-31", "确保2027年底前全面完成, 2027-12-31",
        "2027年以前实现, 2027-12-31", "2027年之前, 2027-12-31", "2025-2027年, 2027-12-31", "2025年至2027年底前完成, 2027-12-31",
        "2025—2027年, 2027-12-31", "2027年上半年, 2027-06-30", "2027年下半年完成, 2027-12-31", "2027年一季度, 2027-03-31",
        "2027年二季度前完成, 2027-06-30", "2027年第三季度, 2027-09-30", "2027年四季度末前, 2027-12-31", "2027年9月, 2027-09-30",
        "2027年9月份, 2027-09-30", "2027年9月底前完成, 2027-09-30", "2027年10月末, 2027-10-31", "2027年9月上旬, 2027-09-10",
        "2027年9月中旬前, 2027-09-20", "2027年9月下旬完成, 2027-09-30", "2027年9月5日, 2027-09-05", "截至2027年9月30日前, 2027-09-30"
    })
    void namesALastDay(String words, LocalDate lastDay) {
        Deadline deadline = read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.LAST_DAY);
        assertThat(deadline.lastDay()).contains(lastDay);
        assertThat(deadline.written()).isEqualTo(words);
    }

    @Property
    void endsAMonthWithItsLastDay(
            @ForAll @IntRange(min = 1949, max = 2199) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        assertThat(read(year + "年" + month + "月底前完成").lastDay())
                .contains(YearMonth.of(year, month).atEndOfMonth());
    }

    @Test
    void endsFebruaryAsItsYearDoes() {
        assertThat(read("2027年2月底").lastDay()).contains(LocalDate.of(2027, 2, 28));
        assertThat(read("2028年2月底").lastDay()).contains(LocalDate.of(2028, 2, 29));
        assertThat(read("2000年2月").lastDay()).contains(LocalDate.of(2000, 2, 29));
        assertThat(read("2100年02月").lastDay()).contains(LocalDate.of(2100, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"持续推进", "长期坚持", "常态化推进", "常态化开展", "常年坚持", "滚动实施", "持续", "长期", "年内持续推进", "今后长期坚持", "每年滚动实施"})
    void goesOnWithoutEnd(String words) {
        Deadline deadline = read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.ONGOING);
        assertThat(deadline.lastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9月底前完成, 2024-09-30",
        "2月底, 2024-02-29",
        "3月15日前, 2024-03-15",
        "年底前完成, 2024-12-31",
        "年内, 2024-12-31",
        "上半年完成, 2024-06-30",
        "三季度, 2024-09-30",
        "6月中旬, 2024-06-20"
    })
    void takesTheYearOfItsDocumentAndSaysSo(String words, LocalDate lastDay) {
        Reading reading = OF_2024.read(words, words).orElseThrow();

        assertThat(reading.yearTaken()).isTrue();
        assertThat(reading.deadline().lastDay()).contains(lastDay);
        assertThat(read(words).kind()).isEqualTo(DeadlineKind.YEAR_NOT_STATED);
        assertThat(read(words).lastDay()).isEmpty();
    }

    @Test
    void keepsAYearOfItsOwn() {
        Reading reading = OF_2024.read("2025年底", "2025年底").orElseThrow();

        assertThat(reading.yearTaken()).isFalse();
        assertThat(reading.deadline().lastDay()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void isWrittenAsItWasGiven() {
        Optional<Reading> reading = WITHOUT_YEAR.read("2025年6月底", "２０２５年６月底");

        assertThat(reading.orElseThrow().deadline().written()).isEqualTo("２０２５年６月底");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027年13月底", "2027年0月", "2027年2月30日", "2027年2月29日前", "2027年4月31日", "2027年9月0日"})
    void namesNoDayThatDoesNotExist(String words) {
        assertThat(WITHOUT_YEAR.read(words, words)).isEmpty();
    }

    @Test
    void namesTheLeapDayOnlyInALeapYear() {
        assertThat(OF_2024.read("2月29日前", "2月29日前")).isPresent();
        assertThat(new DeadlineGrammar(OptionalInt.of(2023)).read("2月29日前", "2月29日前"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027年15日",
                "2027年中旬",
                "上旬",
                "底前完成",
                "末",
                "2027年3月上半年",
                "2027年3月三季度",
                "2027年3月5日底",
                "2027年3月年底",
                "五季度"
            })
    void namesNoDayByPartsThatDoNotGoTogether(String words) {
        assertThat(OF_2024.read(words, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "前", "完成", "15日前完成", "全面完成", "2027", "27年底", "市渔业局", "2027年底前市渔业局", "市渔业局2027年底前完成", "适时推进"})
    void isNothingButADeadline(String words) {
        assertThat(OF_2024.read(words, words)).isEmpty();
    }
}
