/* Tables of structures of arrays of structures, read and changed at every level. */
#include <stdio.h>

struct port { unsigned short number; const char *name; };
struct host { char address[16]; struct port ports[3]; int weights[2][2]; };
struct site { struct host hosts[2]; int (*rate)(const struct host *); };

static int total(const struct host *h)
{
	return h->weights[0][0] + h->weights[0][1] + h->weights[1][0] + h->weights[1][1];
}

static int first(const struct host *h)
{
	return *h->weights[0];
}

static struct site sites[] = {
	{ { { "10.0.0.1", { { 80, "http" }, { 443, "https" } }, { { 1, 2 }, { 3 } } }, { "10.0.0.2", { [2] = { 22, "ssh" } } } }, total },
	[1].rate = first, [1].hosts[1].ports[1] = { 53, "dns" }, [1].hosts[0].weights[1] = { 8, 9 }, [1].hosts[1].address = "10.1.0.2",
};

int main(void)
{
	struct site *s;
	struct host (*row)[2];
	struct port *p;
	int i, j;

	for (s = sites; s < sites + sizeof sites / sizeof sites[0]; s++)
		for (i = 0; i < 2; i++) {
			printf("%-9s %d:", s->hosts[i].address, s->rate(&s->hosts[i]));
			for (j = 0; j < 3; j++)
				if (s->hosts[i].ports[j].name)
					printf(" %s/%d", s->hosts[i].ports[j].name, s->hosts[i].ports[j].number);
			printf("\n");
		}
	row = &sites[0].hosts;
	p = (*row)[1].ports;
	p[0] = (*row)[0].ports[1];
	(p + 1)->number = p->number + 1;
	p[1].name = p[2].name + 1;
	(*row)[0] = (*row)[1];
	sites[0].hosts[0].weights[1][1] = 5;
	*(sites[0].hosts[0].weights[1] + 1) += 2;
	sites[1].hosts[1].ports[1].number /= 2;
	printf("%s %d %s %d %d\n", sites[0].hosts[0].ports[0].name, sites[0].hosts[0].ports[1].number, sites[0].hosts[0].ports[1].name,
	       total(&sites[0].hosts[0]), sites[1].hosts[1].ports[1].number);
	printf("%zu %zu %d\n", sizeof(struct host), sizeof sites, (int)(&sites[1].hosts[1] - &sites[1].hosts[0]));
	return 0;
}
