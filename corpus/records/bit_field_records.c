/* Structures of bit-fields as values: initialised in every way, copied, passed, returned, in arrays. */
#include <stdio.h>

struct date {
	unsigned day:5;
	unsigned month:4;
	unsigned :3;		/* not used */
	int year:13;
	_Bool leap:1;
};

struct event {
	const char *title;
	struct date from, to;
};

static const struct date epoch = { 1, 1, 1970 };
static struct date holidays[] = {
	{ .month = 12, .day = 25, .year = 2023 },
	[2] = { 29, 2, 2024, 1 },
	[1].year = -44, [1].month = 3, [1].day = 15,
};
static struct event events[2] = {
	{ "start", { 1, 2, 3 }, { .leap = 1, .day = 4 } },
	{ .to.year = 2000, .to.leap = 2 },
};

static void show(struct date d)
{
	printf("%04d-%02d-%02d%s\n", d.year, d.month, d.day, d.leap ? " (leap)" : "");
}

static struct date next_day(struct date d)
{
	d.day++;		/* the caller keeps his own */
	if (d.day > 28) {
		d.day = 1;
		d.month += 1;
	}
	return d;
}

static int is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int main(void)
{
	struct date d = { .year = 2000, .leap = 1, .day = 28, .month = 2 }, copy;
	struct date week[3];
	struct date *p;
	int i;

	show(epoch);
	for (i = 0; i < 3; i++)
		show(holidays[i]);
	for (i = 0; i < 2; i++) {
		show(events[i].from);
		show(events[i].to);
	}
	copy = d;
	copy.day = 1;
	show(d);
	show(copy);
	show(next_day(d));
	printf("%d %d\n", next_day(copy).day, next_day(d).month);
	show((struct date){ 31, 12, 4095, 3 > 2 });
	week[0] = d;
	for (i = 1; i < 3; i++)
		week[i] = next_day(week[i - 1]);
	for (p = week; p < week + 3; p++) {
		p->leap = is_leap(p->year);
		show(*p);
	}
	printf("%zu %zu\n", sizeof(struct date), sizeof week);
	return 0;
}
