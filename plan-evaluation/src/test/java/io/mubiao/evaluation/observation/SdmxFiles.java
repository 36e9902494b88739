package io.mubiao.evaluation.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Small files of SDMX-CSV, all of them illustrative: their figures are invented. */
final class SdmxFiles {
    static final SdmxCsv SDMX = SdmxCsv.of("SERIES", "REF_AREA")
            .withIndicators(Map.of("ACC_TOTAL", IndicatorId.of("accidents"), "ACC_DEATHS", IndicatorId.of("deaths")))
            .withAreas(Map.of("CN64", AreaId.of("640000")));
    static final String HEADER = "DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";
    static final String ROW = "X:Y(1.0),ACC_TOTAL,CN64,2017,20.50,A\n";

    private SdmxFiles() {}

    static SdmxObservations read(SdmxCsv sdmx, String csv) {
        return sdmx.read(new ByteArrayInputStream(csv.getBytes(UTF_8)), "file", UTF_8);
    }

    static List<String> faults(SdmxCsv sdmx, String csv) {
        return faults(() -> read(sdmx, csv));
    }

    /** Everything that a reading is refused for. */
    static List<String> faults(Supplier<SdmxObservations> reading) {
        FaultException refused = catchThrowableOfType(FaultException.class, reading::get);
        return refused.faults().stream().map(Fault::toString).toList();
    }
}
