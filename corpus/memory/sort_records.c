/*
 * sort_records.c -- qsort() and bsearch() with several orders
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>

struct host {
	const char *name;
	const char *ip;
	unsigned    hits;
	double      load;
};

static struct host hosts[] = {
	{ "www",   "192.0.2.80",   9120, 0.75 },
	{ "mail",  "192.0.2.25",    431, 0.10 },
	{ "ns1",   "192.0.2.9",   70012, 0.42 },
	{ "ns2",   "198.51.100.9", 70012, 0.40 },
	{ "ftp",   "10.0.0.21",      12, 1.50 },
	{ "proxy", "10.0.0.3",     9120, 0.75 },
};

enum { HOSTS = sizeof hosts / sizeof hosts[0] };

typedef int (*comparison)(const void *, const void *);

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct host *)a)->name, ((const struct host *)b)->name);
}

static int by_address(const void *a, const void *b)
{
	in_addr_t x = ntohl(inet_addr(((const struct host *)a)->ip));
	in_addr_t y = ntohl(inet_addr(((const struct host *)b)->ip));

	return (x > y) - (x < y);
}

static int by_hits(const void *a, const void *b)
{
	const struct host *x = a, *y = b;

	return x->hits < y->hits ? 1 : x->hits > y->hits ? -1 : by_name(a, b);
}

static int by_load(const void *a, const void *b)
{
	double d = ((const struct host *)a)->load - ((const struct host *)b)->load;

	if (d == 0.0)
		return by_name(a, b);
	return d < 0 ? -1 : 1;
}

static int name_of(const void *key, const void *element)
{
	return strcmp(key, ((const struct host *)element)->name);
}

static int ints(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static void print(const char *title)
{
	const struct host *h;

	printf("%-8s", title);
	for (h = hosts; h < hosts + HOSTS; h++)
		printf(" %s", h->name);
	printf("\n");
}

int main(void)
{
	static const struct { const char *title; comparison compare; } orders[] = {
		{ "address", by_address }, { "hits", by_hits }, { "load", by_load }, { "name", by_name },
	};
	static const char *wanted[] = { "ns1", "www", "ftp", "nobody", "" };
	int numbers[200], i, key, inversions = 0;
	unsigned seed = 1;

	for (i = 0; i < 4; i++) {
		qsort(hosts, HOSTS, sizeof(struct host), orders[i].compare);
		print(orders[i].title);
	}

	for (i = 0; i < 5; i++) {
		struct host *found = bsearch(wanted[i], hosts, HOSTS, sizeof *hosts, name_of);

		if (found)
			printf("%s is number %d, %s\n", wanted[i], (int)(found - hosts), found->ip);
		else
			printf("%s is not there\n", *wanted[i] ? wanted[i] : "\"\"");
	}

	for (i = 0; i < 200; i++) {
		seed = seed * 1103515245u + 12345u;
		numbers[i] = (int)(seed >> 16 & 0x7fff);
	}
	qsort(numbers, 200, sizeof numbers[0], ints);
	for (i = 1; i < 200; i++)
		inversions += numbers[i - 1] > numbers[i];
	key = numbers[123];
	printf("%d inversions, from %d to %d; ", inversions, numbers[0], numbers[199]);
	printf("%d found: %s\n", key, bsearch(&key, numbers, 200, sizeof *numbers, ints) ? "yes" : "no");
	return 0;
}
