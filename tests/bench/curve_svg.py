"""The cost curve as a picture: small panels side by side, both axes logarithmic, every point labelled."""
from math import ceil, floor, log10

PANEL_WIDTH, PANEL_HEIGHT = 400, 250
LEFT, RIGHT, TOP, BOTTOM = 48, 16, 46, 34
INSET = 26  # room for the labels of the outer points
COLOURS = ["#1f5fa8", "#c4561a"]
STYLE = """<style>
text { font: 12px system-ui, sans-serif; fill: #333 } .title { font-size: 14px; font-weight: 600 }
.tick { fill: #767676; font-size: 11px } .grid { stroke: #e4e4e4 } .line { fill: none; stroke-width: 2 }
</style>"""


def short(number):
    for unit, name in ((1e6, "M"), (1e3, "k")):
        if number >= unit:
            return f"{number / unit:.3g}{name}"
    return f"{number:.3g}" if number >= 0.1 else f"{number:.1g}"


def bounds(values):
    """The decades, or the 1-2-5 steps where there are few, that enclose the values."""
    low, high = min(values), max(values)
    steps = [factor * 10.0**power for power in range(floor(log10(low)) - 1, ceil(log10(high)) + 1) for factor in (1, 2, 5)]
    first = max(step for step in steps if step <= low)
    last = min(step for step in steps + [10.0 * steps[-1]] if step >= high)
    if last <= first * 2:
        first, last = first / 2, last * 2
    ticks = [step for step in steps if first <= step <= last]
    return first, last, ticks if len(ticks) <= 6 else [tick for tick in ticks if f"{tick:e}".startswith("1.0")]


class Panel:
    """One quantity over the number of items; one line a series."""

    def __init__(self, title, sizes, series, at):
        self.title, self.sizes, self.series = title, sizes, series
        self.x, self.y = at
        self.low, self.high, self.ticks = bounds([value for values in series.values() for value in values])

    def across(self, size):
        low, high = log10(self.sizes[0]), log10(self.sizes[-1])
        return self.x + LEFT + INSET + (PANEL_WIDTH - LEFT - RIGHT - 2 * INSET) * ((log10(size) - low) / (high - low) if high > low else 0.5)

    def down(self, value):
        share = (log10(value) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return self.y + PANEL_HEIGHT - BOTTOM - (PANEL_HEIGHT - TOP - BOTTOM) * share

    def parts(self):
        yield f'<text class="title" x="{self.x + LEFT}" y="{self.y + 20}">{self.title}</text>'
        left, right = self.x + LEFT, self.x + PANEL_WIDTH - RIGHT
        for tick in self.ticks:
            yield f'<line class="grid" x1="{left}" x2="{right}" y1="{self.down(tick):.1f}" y2="{self.down(tick):.1f}"/>'
            yield f'<text class="tick" text-anchor="end" x="{left - 8}" y="{self.down(tick) + 4:.1f}">{short(tick)}</text>'
        for size in self.sizes:
            yield (f'<text class="tick" text-anchor="middle" x="{self.across(size):.1f}" '
                   f'y="{self.y + PANEL_HEIGHT - BOTTOM + 18}">{short(size)}</text>')
        for colour, (name, values) in zip(COLOURS, self.series.items()):
            yield from self.line(colour, name, values)

    def line(self, colour, name, values):
        points = [(self.across(size), self.down(value)) for size, value in zip(self.sizes, values)]
        yield f'<polyline class="line" stroke="{colour}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>'
        for (x, y), value in zip(points, values):
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>'
            yield f'<text text-anchor="middle" style="fill:{colour}" x="{x:.1f}" y="{y - 9:.1f}">{short(value)}</text>'
        if len(self.series) > 1:
            x, y = points[0]
            yield f'<text style="fill:{colour};font-weight:600" x="{x:.1f}" y="{y + 20:.1f}">{name}</text>'


def picture(sizes, panels):
    """panels: title → {name of a line → its values, one a size}."""
    columns = 2
    rows = ceil(len(panels) / columns)
    width, height = columns * PANEL_WIDTH, rows * PANEL_HEIGHT + 20
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
             "<title>Cost of an index over its number of items</title>", STYLE, f'<rect width="{width}" height="{height}" fill="#fff"/>']
    for place, (title, series) in enumerate(panels.items()):
        at = (place % columns * PANEL_WIDTH, place // columns * PANEL_HEIGHT)
        parts += Panel(title, sizes, series, at).parts()
    parts.append(f'<text class="tick" text-anchor="middle" x="{width / 2}" y="{height - 8}">agenda items (both axes logarithmic)</text>')
    return "\n".join([*parts, "</svg>\n"])
