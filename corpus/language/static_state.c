/* static_state.c: objects that live as long as the program, and names that hide others */
#include <stdio.h>

int counter = 100;
static int hidden = 1;
extern int defined_below;
static const char *const colours[] = { "red", "green", "blue" };
char name[] = "global";
static struct { int hits; long last; } statistics[3], *current = &statistics[1];
int tentative;
int tentative;

static int next_id(void)
{
	static int id;
	static int step = 10;

	id += step;
	if (id >= 30)
		step = 1;
	return id;
}

static char *rotate(void)
{
	static char buffers[2][8];
	static unsigned which;
	char *b = buffers[which++ & 1];

	snprintf(b, sizeof buffers[0], "no %u", which);
	return b;
}

static int depth_of(int n)
{
	static int deepest;
	int here = n;		/* every call has its own */

	if (n > deepest)
		deepest = n;
	if (n < 5)
		depth_of(n + 1);
	return here * 10 + deepest;
}

static int counter_user(int counter)
{
	{
		extern int counter;	/* the global one again */

		counter++;
	}
	return counter;
}

int main(void)
{
	char *a, *b;
	int i;

	for (i = 0; i < 5; i++)
		printf("%d ", next_id());
	printf("\n");
	a = rotate();
	b = rotate();
	printf("%s, %s", a, b);
	printf(", %s, %s\n", rotate(), a);
	printf("%d\n", depth_of(2));
	printf("%d ", counter_user(5));
	printf("%d\n", counter);
	printf("%d %d %s %d\n", hidden, defined_below, colours[2], tentative);
	name[0] = 'G';
	printf("%s %zu\n", name, sizeof name);
	current->hits++;
	current[1].last = 7;
	printf("%d %ld %d\n", statistics[1].hits, statistics[2].last, (int)(current - statistics));
	return 0;
}

int defined_below = 42;
