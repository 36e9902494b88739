package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.stream.Stream;

/** Tells how a target is read, and what comes of it under the other readings. */
record ReadingSteps(List<ReadingVerdict> verdicts, Reading reading, Verdict verdict) {

    Stream<Working> steps() {
        Working own = Working.builder()
                .words(Words.of("按“{0}”理解：{1}", "read as “{0}”: {1}", reading.id(), reading.reason()))
                .build();
        List<ReadingVerdict> others = verdicts.stream()
                .filter(other -> !other.reading().id().equals(reading.id()))
                .toList();
        return others.isEmpty() ? Stream.of(own) : Stream.of(own, others(others));
    }

    private Working others(List<ReadingVerdict> others) {
        return Working.builder()
                .words(Words.of(
                        "共{0}种理解：{1}",
                        "{0} readings: {1}",
                        others.size() + 1,
                        agreement(others).label()))
                .steps(others.stream().map(ReadingSteps::step).toList())
                .build();
    }

    private Agreement agreement(List<ReadingVerdict> others) {
        long same = others.stream().filter(other -> other.verdict() == verdict).count();
        if (same == others.size()) {
            return Agreement.ALL;
        }
        return same > 0 ? Agreement.SOME : Agreement.NONE;
    }

    private static Working step(ReadingVerdict other) {
        Text verdict = other.reasons().isEmpty()
                ? other.verdict().label()
                : Words.of(
                        "{0}（{1}）",
                        "{0} ({1})",
                        other.verdict().label(),
                        Words.list(other.reasons().stream().map(Reason::label).toList()));
        return Working.builder()
                .words(Words.of(
                        "“{0}”：{1}。{2}",
                        "“{0}”: {1}. {2}",
                        other.reading().id(),
                        verdict,
                        other.reading().reason()))
                .build();
    }
}
