package dk.fortaler.businesscase.model;

import java.math.BigDecimal;

/**
 * What things are worth and cost, in the case's currency; none negative.
 *
 * @param click an advertisement's click
 * @param thousandViews of an advertisement
 * @param hire one that need not be bought of an agency or an advertisement
 * @param dialogue a sales dialogue: what it brings on average, won or lost
 * @param ambassadorHour of work, all included
 * @param managerHour of work, all included
 * @param licence a month, for each ambassador
 */
public record Prices(
        BigDecimal click,
        BigDecimal thousandViews,
        BigDecimal hire,
        BigDecimal dialogue,
        BigDecimal ambassadorHour,
        BigDecimal managerHour,
        BigDecimal licence) {}
