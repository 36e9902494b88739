package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import org.junit.jupiter.api.Test;

class NingxiaAreasTest {
    private final AreaTree areas = PlanCatalog.ningxiaAreas();

    @Test
    void areTheRegionFiveCitiesAndTwentyTwoCountiesAndDistricts() {
        assertThat(areas.root().id()).isEqualTo(PlanCatalog.ningxiaWorkSafety().area());
        assertThat(areas.areas())
                .filteredOn(area -> area.level() == AreaLevel.PREFECTURE)
                .hasSize(5);
        assertThat(areas.areas())
                .filteredOn(area -> area.level() == AreaLevel.COUNTY)
                .hasSize(22);
        assertThat(areas.areas()).hasSize(28);
    }

    @Test
    void haveCodesOfTheNationalStandardInWhichTheParentIsAPrefix() {
        assertThat(areas.areas()).allSatisfy(area -> {
            assertThat(area.id().value()).matches("64[0-9]{4}");
            assertThat(area.name().english()).isPresent();
            area.parent().ifPresent(parent -> assertThat(area.id().value()).startsWith(prefix(parent)));
        });
        assertThat(areas.area(AreaId.of("640181")).map(Area::name).orElseThrow().chinese())
                .isEqualTo("灵武市");
        assertThat(areas.children(AreaId.of("640500")))
                .extracting(area -> area.name().chinese())
                .containsExactly("沙坡头区", "中宁县", "海原县");
    }

    private static String prefix(AreaId id) {
        return id.value().replaceAll("(00)+$", "");
    }
}
