/**
 * Alerts: a number that is looked at in every run of a job, the condition on which somebody is told, and who was told when.
 *
 * <p>The {@link org.cablestats.alert.Evidence} is what a run found, with what earlier ones did. A {@link org.cablestats.alert.Condition}
 * makes a {@link org.cablestats.alert.Judgement} of it, {@link org.cablestats.alert.Standing} says whether that is to be told, and a
 * {@link org.cablestats.alert.Hook} tells a command. Knows no engine and no record of a run: {@code job} hands over what is there.
 *
 * <p>May import: finding and result. To read first: {@link org.cablestats.alert.Condition}. To add a condition: a record that judges
 * evidence, its name in {@code Condition}, its key in {@code AlertReader} of {@code job}, its part of docs/alerts.md.
 */
@NullMarked
package org.cablestats.alert;

import org.jspecify.annotations.NullMarked;
