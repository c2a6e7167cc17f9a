/*
 * vla_scopes.c: arrays of variable length and every way to leave their blocks
 */
#include <stdio.h>
#include <string.h>

static int live;	/* what a leak would make grow without end */

static int
search(int n, int wanted)
{
	for (int i = 1; i <= n; i++) {
		int row[i];
		for (int j = 0; j < i; j++) {
			int cell[j + 1];
			memset(cell, 0, sizeof cell);
			cell[j] = i * j;
			row[j] = cell[j];
			if (row[j] == wanted)
				return i * 100 + j;
			if (row[j] > wanted)
				goto next_row;
			if (j == 7)
				break;
		}
		live += row[0];
	next_row:;
	}
	return -1;
}

static int
switches(int kind, int n)
{
	int result = 0;

	for (int round = 0; round < 3; round++) {
		switch (kind + round) {
		case 0: {
			char text[n + 1];
			memset(text, 'a', n);
			text[n] = '\0';
			result += (int)strlen(text);
			break;
		}
		case 1: {
			long wide[n];
			wide[n - 1] = 100;
			if (n > 4)
				continue;
			result += (int)wide[n - 1];
		}
		/* fall through */
		case 2:
			result++;
			break;
		default:
			return result * 10;
		}
		result *= 2;
	}
	return result;
}

static int
nested(int n)
{
	int a[n], sum = 0;

	a[0] = 1;
	do {
		int b[n + a[0]];
		b[n] = a[0] + 1;
		{
			int c[b[n]][n];
			c[b[n] - 1][n - 1] = b[n] * 3;
			sum += c[b[n] - 1][n - 1] + (int)(sizeof c / sizeof c[0]);
		}
		a[0] = b[n];
	} while (a[0] < 5);
	for (int d[n], i = 0; i < n; i++) {
		d[i] = i ? d[i - 1] + i : 1;
		sum += d[i];
	}
	return sum;
}

/* An array is declared anew after a jump back; the one before it stays. */
static int
retries(int n)
{
	int kept[n], tries = 0;

	kept[n - 1] = 42;
again:;
	int attempt[tries + n];
	attempt[tries] = tries;
	if (attempt[tries]++ < 100000) {
		tries++;
		goto again;
	}
	return kept[n - 1] + attempt[tries];
}

int
main(void)
{
	for (int wanted = 0; wanted < 40; wanted += 13)
		printf("%d ", search(20, wanted));
	printf("%d\n", live);
	for (int kind = 0; kind < 4; kind++)
		printf("%d %d ", switches(kind, 3), switches(kind, 5));
	printf("\n%d %d\n", nested(3), nested(1));
	printf("%d\n", retries(4));
	return 0;
}
