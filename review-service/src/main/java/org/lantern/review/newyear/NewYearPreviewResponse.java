package org.lantern.review.newyear;

import java.util.List;
import org.lantern.review.programme.NextSeason;

/**
 * What starting a year would do in reviews.
 *
 * @param seasons those that would be made, to be looked at before requests open
 * @param assurancesToRenew how many assurances of today end before the year does
 * @param schoolsToAsk how many heads would be asked to give them anew; the network gives the others
 * @param schoolsToCarry how many schools have days, owed or given, that go on into the new seasons
 */
public record NewYearPreviewResponse(
    List<NextSeason> seasons, long assurancesToRenew, long schoolsToAsk, long schoolsToCarry) {}
