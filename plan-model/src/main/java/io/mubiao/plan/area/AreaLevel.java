package io.mubiao.plan.area;

/** The level of an administrative area. */
public enum AreaLevel {
    /** 全国. */
    COUNTRY,
    /** 省、自治区、直辖市. */
    PROVINCE,
    /** 地级市、地区、自治州、盟. */
    PREFECTURE,
    /** 县、县级市、市辖区、旗. */
    COUNTY,
    /** 乡、镇、街道. */
    TOWNSHIP
}
