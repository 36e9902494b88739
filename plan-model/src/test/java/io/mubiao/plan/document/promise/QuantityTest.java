package io.mubiao.plan.document.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.plan.value.Decimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static Quantity one(String words) {
        List<Quantity> all = Quantity.in(words);
        assertThat(all).as(words).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "95%, 95, %",
        "0.5%, 0.5, %",
        "6‰, 6, ‰",
        "3.2个百分点, 3.2, 个百分点",
        "12个, 12, 个",
        "8家, 8, 家",
        "30起, 30, 起",
        "40人次, 40, 人次",
        "40人, 40, 人",
        "15平方米, 15, 平方米",
        "15平方公里, 15, 平方公里",
        "9米, 9, 米",
        "35微克/立方米, 35, 微克/立方米",
        "7吨标准煤, 7, 吨标准煤",
        "7吨, 7, 吨",
        "5千瓦时, 5, 千瓦时",
        "5千瓦, 5, 千瓦",
        "20公里, 20, 公里",
        "20, 20, ''",
        "3元/吨, 3, 元/吨",
        "20 %, 20, %",
        "5千米, 5, 千米",
        "2张/千人, 2, 张/千人"
    })
    void isANumberWithItsUnit(String words, Decimal number, String unit) {
        Quantity quantity = one(words);

        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.word()).isFalse();
        assertThat(quantity.start()).isZero();
        assertThat(quantity.end()).isEqualTo(words.length());
    }

    @ParameterizedTest
    @CsvSource({
        "3万人, 30000, 人",
        "1.5万亩, 15000, 亩",
        "2亿元, 200000000, 元",
        "0.8万亿元, 800000000000, 元",
        "6百万元, 6000000, 元",
        "6千万元, 60000000, 元",
        "6十万元, 600000, 元",
        "6百亿元, 60000000000, 元",
        "6千人, 6000, 人",
        "6百户, 600, 户",
        "30万, 300000, ''",
        "20万立方米, 200000, 立方米",
        "20万标准立方米, 200000, 标准立方米",
        "3万千瓦, 30000, 千瓦"
    })
    void multipliesOutItsScale(String words, Decimal number, String unit) {
        assertThat(one(words).number()).isEqualTo(number);
        assertThat(one(words).unit()).isEqualTo(unit);
    }

    @Test
    void mayHaveThousandsSeparators() {
        assertThat(one("10,000亩").number()).isEqualTo(Decimal.of(10_000));
        assertThat(one("1,234,567.5吨").number()).isEqualTo(Decimal.parse("1234567.5"));
    }

    @Test
    void isTwoWhereACommaPartsNoThousands() {
        assertThat(Quantity.in("2025,2027年"))
                .extracting(Quantity::number)
                .containsExactly(Decimal.of(2025), Decimal.of(2027));
    }

    @ParameterizedTest
    @CsvSource({"百分之八十, 80", "百分之百, 100", "百分之八十五点五, 85.5", "百分之十二, 12", "百分之二十, 20", "百分之零点五, 0.5", "百分之一百二十, 120"})
    void isAPercentageInWords(String words, Decimal number) {
        Quantity quantity = one(words);

        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity.percent()).isTrue();
        assertThat(quantity.word()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "三个, 3, 个",
        "十家, 10, 家",
        "两座, 2, 座",
        "二十五所, 25, 所",
        "一百零五个, 105, 个",
        "三百二十座, 320, 座",
        "三百万, 3000000, ''",
        "两万户, 20000, 户",
        "五亿元, 500000000, 元"
    })
    void isANumberInWordsBeforeAUnitOrAScale(String words, Decimal number, String unit) {
        assertThat(one(words).number()).isEqualTo(number);
        assertThat(one(words).unit()).isEqualTo(unit);
        assertThat(one(words).word()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5G", "4A", "15G", "10.5G", "H5", "PM2.5", "3D", "A3类", "3-5G", "K1", "一级", "三农", "第3个", "第三个", "第5"
            })
    void isNoPartOfAWord(String words) {
        assertThat(Quantity.in(words)).isEmpty();
    }

    @Test
    void standsBeforeAWordWithANumberInIt() {
        assertThat(one("30个5G基站").unit()).isEqualTo("个");
        assertThat(one("8家4A级景区").number()).isEqualTo(Decimal.of(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3万5千人", "两万五千户", "三四个", "一百二个", "1亿2000万元", "五千三百个", "几十个", "数百家", "数十万人", "10万2000人"})
    void isNoneOfANumberThatIsNotRead(String words) {
        assertThat(Quantity.in(words)).isEmpty();
    }

    @Test
    void isNoneWithMoreDigitsThanAnyFigure() {
        assertThat(one("9".repeat(30)).number()).isEqualTo(Decimal.parse("9".repeat(30)));
        assertThat(Quantity.in("9".repeat(31))).isEmpty();
    }

    @Test
    void mayBeARangeInOneUnit() {
        Quantity range = one("3—5万人");

        assertThat(range.low()).contains(Decimal.of(30_000));
        assertThat(range.number()).isEqualTo(Decimal.of(50_000));
        assertThat(one("5万人").low()).isEmpty();
    }

    @Test
    void isFoundInItsOrderWithItsPlace() {
        assertThat(Quantity.in("修渠12条、植树3万株，覆盖率90%以上"))
                .extracting(Quantity::start, Quantity::end, Quantity::unit)
                .containsExactly(tuple(2, 5, "条"), tuple(8, 11, "株"), tuple(15, 18, "%"));
    }

    @Test
    void isOfTimeRankOrAgeOrNot() {
        assertThat(one("3年").time()).isTrue();
        assertThat(one("18周岁").time()).isTrue();
        assertThat(one("20分钟").time()).isTrue();
        assertThat(one("20人").time()).isFalse();
        assertThat(one("2个百分点").time()).isFalse();
        assertThat(one("2个百分点").points()).isTrue();
    }

    @Property
    void readsBackAChineseNumeral(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(Quantity.numeral(numeral(number))).isEqualByComparingTo(Integer.toString(number));
    }

    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        String hundreds = number < 100 ? "" : digits.charAt(number / 100) + "百";
        int rest = number % 100;
        String zero = !hundreds.isEmpty() && rest > 0 && rest < 10 ? "零" : "";
        String one =
                rest >= 20 || (rest >= 10 && !hundreds.isEmpty()) ? digits.substring(rest / 10, rest / 10 + 1) : "";
        String tens = rest < 10 ? "" : one + "十";
        String ones = rest % 10 == 0 ? "" : digits.substring(rest % 10, rest % 10 + 1);
        return hundreds + zero + tens + ones;
    }
}
