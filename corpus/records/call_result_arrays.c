/* Arrays inside of structures that are values only: a call's result, an assignment's, a conditional's. */
#include <stdio.h>
#include <string.h>

struct reading {
	int count;
	int samples[4];
	char unit[8];
	struct { short min[2], max[2]; } range;
};

static struct reading measure(int start)
{
	struct reading r = { 4, { start, start * 2, start * 3, start * 4 }, "mV", { { -start, -1 }, { start, 1 } } };

	return r;
}

static int last(const int *values, int count)
{
	return values[count - 1];
}

int main(void)
{
	struct reading a = measure(1), b;
	int i, total = 0;

	printf("%d\n", measure(5).samples[2]);
	printf("%s %c\n", measure(6).unit, measure(7).unit[1]);
	printf("%d %d\n", *measure(8).samples, measure(9).range.max[0]);
	printf("%d\n", last(measure(10).samples, 4));
	printf("%d\n", (b = a).samples[3]);
	printf("%d\n", (b.count > 4 ? a : measure(20)).samples[1]);
	printf("%zu %zu\n", sizeof measure(1).unit, sizeof measure(1).samples / sizeof measure(1).samples[0]);

	for (i = 0; i < 4 && measure(i).samples[3] < 10; i++)
		total += measure(i).samples[i];
	printf("%d %d\n", i, total);
	if (strcmp(measure(0).unit, "mV") == 0 && measure(3).range.min[0] == -3)
		printf("as expected\n");
	return measure(2).samples[0] - 2;
}
