package io.mubiao.plan.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreaTreeTest {
    private static final Area CITY = area("city", null);
    private static final Area NORTH = area("north", "city");
    private static final Area SOUTH = area("south", "city");
    private static final Area HARBOUR = area("harbour", "south");

    @Test
    void hasARootAndChildrenInOrder() {
        AreaTree tree = AreaTree.of(List.of(CITY, SOUTH, NORTH, HARBOUR));
        assertThat(tree.root()).isEqualTo(CITY);
        assertThat(tree.areas()).containsExactly(CITY, SOUTH, NORTH, HARBOUR);
        assertThat(tree.children(CITY.id())).containsExactly(SOUTH, NORTH);
        assertThat(tree.children(SOUTH.id())).containsExactly(HARBOUR);
        assertThat(tree.children(HARBOUR.id())).isEmpty();
    }

    @Test
    void findsAnAreaByItsId() {
        AreaTree tree = AreaTree.of(List.of(CITY, NORTH));
        assertThat(tree.area(NORTH.id())).contains(NORTH);
        assertThat(tree.area(SOUTH.id())).isEmpty();
        assertThat(tree.children(SOUTH.id())).isEmpty();
    }

    @Test
    void refusesAParentThatDoesNotComeBefore() {
        String rule = "must be the id of an area that comes before";
        assertThat(faults(CITY, HARBOUR, SOUTH)).containsExactly(Fault.of("/1/parent", "south", rule));
        assertThat(faults(CITY, area("loop", "loop"))).containsExactly(Fault.of("/1/parent", "loop", rule));
    }

    @Test
    void refusesASecondRoot() {
        assertThat(faults(CITY, area("town", null)))
                .containsExactly(Fault.of("/1", "town", "must have a parent: only the first area is a root"));
    }

    @Test
    void refusesADoubledId() {
        assertThat(faults(CITY, NORTH, NORTH)).containsExactly(Fault.of("/2/id", "north", "must be unique"));
    }

    @Test
    void refusesATreeOfNothing() {
        assertThat(faults()).containsExactly(Fault.of("", "", "a tree must have at least one area"));
    }

    @Test
    void tellsAllFaultsEachAtItsPlace() {
        assertThat(faults(CITY, NORTH, NORTH, NORTH, area("town", null), area("hill", "moon")))
                .extracting(Fault::place)
                .containsExactly("/2/id", "/3/id", "/4", "/5/parent");
    }

    @Test
    void isEqualToATreeOfTheSameAreasInTheSameOrder() {
        AreaTree tree = AreaTree.of(List.of(CITY, NORTH, SOUTH));
        assertThat(tree).isEqualTo(AreaTree.of(List.of(CITY, NORTH, SOUTH)));
        assertThat(tree).hasSameHashCodeAs(AreaTree.of(List.of(CITY, NORTH, SOUTH)));
        assertThat(tree).isNotEqualTo(AreaTree.of(List.of(CITY, SOUTH, NORTH)));
        assertThat(tree).hasToString("city: 3 areas");
    }

    @Test
    void isRefusedWhole() {
        assertThatThrownBy(() -> AreaTree.of(List.of(CITY, CITY)))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("Area tree: 2 faults\n");
    }

    private static List<Fault> faults(Area... areas) {
        return catchThrowableOfType(FaultException.class, () -> AreaTree.of(List.of(areas)))
                .faults();
    }

    private static Area area(String id, @Nullable String parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of(id))
                .level(AreaLevel.COUNTY)
                .parent(Optional.ofNullable(parent).map(AreaId::of))
                .build();
    }
}
