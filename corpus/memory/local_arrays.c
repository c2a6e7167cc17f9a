/*
 * local_arrays.c: arrays in functions: in loops, in branches, in recursion, under the same name
 */
#include <stdio.h>
#include <string.h>

struct cell {
	char	mark;
	int	weight[2];
};

/* An array with values in a loop begins with them in every round. */
static int
rounds(int n)
{
	int result = 0;

	for (int i = 0; i < n; i++) {
		int values[4] = { i, 2 };
		char text[8] = "ab";
		struct cell cells[2] = { { 'x', { 1 } } };
		result += values[0] + values[1] + values[3] + text[5] + cells[1].weight[0] + cells[0].weight[1];
		values[3] = text[5] = 9;
		cells[1].weight[0] = cells[0].weight[1] = 7;
	}
	return result;
}

/* One without values keeps what the program stores before it reads. */
static int
sieve(int limit)
{
	int found = 0;

	for (int round = 0; round < 2; round++) {
		unsigned char composite[100];
		memset(composite, 0, sizeof composite);
		for (int i = 2; i < limit; i++) {
			if (composite[i])
				continue;
			found++;
			for (int j = i * i; j < limit; j += i)
				composite[j] = 1;
		}
	}
	return found;
}

/* Each call has its own. */
static void
permute(int n, int depth, const int *used)
{
	int mine[4];

	if (depth == n) {
		for (int i = 0; i < n; i++)
			printf("%d", used[i]);
		putchar(' ');
		return;
	}
	memcpy(mine, used, sizeof mine);
	for (int i = 1; i <= n; i++) {
		int seen = 0;
		for (int j = 0; j < depth; j++)
			seen |= mine[j] == i;
		if (seen)
			continue;
		mine[depth] = i;
		permute(n, depth + 1, mine);
	}
}

/* The same name in blocks inside of each other and beside each other. */
static int
shadows(int n)
{
	int a[2] = { 1, 2 };

	for (int i = 0; i < n; i++) {
		int a[3] = { 10, 20, 30 };
		if (i == 1) {
			int a[1] = { 500 };
			a[0]++;
		} else {
			char a[2] = { 'q' };
			a[1] = a[0];
		}
		a[i % 3] += i;
		if (a[0] + a[1] + a[2] != 60 + i)
			return -1;
	}
	{
		int a[2] = { 7 };
		a[1] += a[0];
	}
	return a[0] + a[1];
}

static int
choose(int kind)
{
	switch (kind) {
	case 0: {
		int few[] = { 1, 2, 3 };
		return few[2];
	}
	case 1: {
		long few[2][2] = { { 4 }, { 5, 6 } };
		return (int)(few[0][1] + few[1][1]);
	}
	default: {
		static int calls[2];
		return ++calls[kind & 1];
	}
	}
}

/* A loop made by goto. */
static int
jumps(void)
{
	int round = 0, sum = 0;

again:;
	int window[3] = { round };
	window[1] += round;
	window[2]++;
	sum += window[0] * 100 + window[1] * 10 + window[2];
	if (++round < 4)
		goto again;
	return sum;
}

int
main(void)
{
	int none[4] = { 0 };

	printf("%d\n", rounds(5));
	printf("%d\n", sieve(100));
	permute(3, 0, none);
	putchar('\n');
	printf("%d\n", shadows(4));
	printf("%d %d %d %d\n", choose(0), choose(1), choose(2), choose(4));
	printf("%d\n", jumps());
	struct cell grid[2][2] = { [1][0] = { .mark = 'm', .weight = { [1] = 3 } } };
	printf("%d %c %d\n", grid[0][1].mark, grid[1][0].mark, grid[1][0].weight[1]);
	return 0;
}
