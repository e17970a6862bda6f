package org.cablestats.chart.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.Key;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Bins;
import org.cablestats.chart.data.Countries;
import org.cablestats.chart.data.Countries.Country;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;

/** The picture of countries in colours by steps; those too small to be seen on the map are named below it. */
public final class CountryPicture {
    /** Of the rectangle around a country, in squares of a px: less is not seen. */
    private static final double LEAST_AREA = 30;

    private static final double GAP = 10;
    private static final double HEAD = 24;

    private final Bins bins;
    private final Map<String, Color> colors;
    private final MapView world;
    private final List<KeyEntry> small;
    private final Size size;

    public CountryPicture(Countries countries, Amount amount, Size size) {
        this.size = size;
        this.bins = countries.bins();
        this.colors = countries.countries().stream()
                .collect(Collectors.toMap(Country::code, country -> bins.color(country.value())));
        this.world = MapView.world(size.width(), BinKey.HEIGHT + GAP);
        this.small = countries.countries().stream()
                .filter(country -> world.area(country.code()) < LEAST_AREA)
                .map(country -> new KeyEntry(
                        bins.color(country.value()), country.name() + " " + amount.number(country.value())))
                .toList();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(BinKey.layers(bins, size.width()));
        layers.add(world.land(code -> colors.getOrDefault(code, Color.WHITE)));
        double bottom = world.window().getMaxY() + GAP;
        if (small.isEmpty()) {
            return Frame.of(size, (int) Math.ceil(bottom), 0, 0, 0, 0).drawing(layers);
        }
        layers.add(Text.centred(
                bins.amount().words().say("Too small to be seen on the map"),
                0,
                bottom + HEAD / 2,
                Text.Align.START,
                HouseStyle.HEAD));
        Key key = new Key(small, size.width());
        layers.addAll(key.layersFrom(bottom + HEAD));
        return Frame.of(size, (int) Math.ceil(bottom + HEAD + key.height()), 0, 0, 0, 0)
                .drawing(layers);
    }
}
