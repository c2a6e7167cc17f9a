/*
 * vla_buffers.c: buffers as long as the text needs, in functions, loops and recursion
 */
#include <stdio.h>
#include <string.h>

struct header {
	unsigned char	type;
	unsigned char	length;		/* of the value */
};

/* Joins two names with a separator and prints the result. */
static void
join(const char *host, const char *service)
{
	char name[strlen(host) + strlen(service) + sizeof ":"];

	snprintf(name, sizeof name, "%s:%s", host, service);
	printf("%-20s %2zu bytes\n", name, sizeof name);
}

/* Reverses by recursion: every level has its own copy. */
static void
reverse(const char *text)
{
	size_t n = strlen(text);
	char rest[n + 1];

	if (n == 0)
		return;
	strcpy(rest, text + 1);
	reverse(rest);
	putchar(text[0]);
	if (strcmp(rest, text + 1) != 0)
		printf("<damaged>");
}

/* Takes type-length-value records apart. */
static int
parse(const unsigned char *data, size_t size)
{
	size_t at = 0;
	int records = 0;

	while (at + sizeof(struct header) <= size) {
		struct header h;
		memcpy(&h, data + at, sizeof h);
		at += sizeof h;
		if (at + h.length > size)
			break;		/* leaves the loop before the array comes to life */

		char value[h.length + 1];
		memcpy(value, data + at, h.length);
		value[h.length] = '\0';
		at += h.length;
		if (h.type == 0)
			continue;	/* padding */
		printf("type %d: '%s' in %zu bytes\n", h.type, value, sizeof value);
		records++;
		if (h.type == 9)
			return records;
	}
	return -records;
}

/* A million rounds with a kilobyte each: every round gives its memory back. */
static long
churn(int rounds)
{
	long sum = 0;

	for (int i = 0; i < rounds; i++) {
		unsigned char block[1000 + i % 100];
		block[0] = (unsigned char)i;
		block[sizeof block - 1] = 1;
		if (i % 3 == 0)
			continue;
		{
			int inner[i % 7 + 1];
			inner[i % 7] = block[0];
			if (i % 5 == 0)
				goto next;
			sum += inner[i % 7];
		}
	next:
		sum += block[sizeof block - 1];
	}
	return sum;
}

/* A loop that goto makes: a jump to before the declaration ends the array's life, too. */
static int
retry(int limit)
{
	int attempt = 0;

again:;
	int delays[attempt % 50 + 1];
	delays[attempt % 50] = attempt;
	if (++attempt < limit)
		goto again;
	return delays[(limit - 1) % 50];
}

int
main(void)
{
	static const unsigned char packet[] = {
		1, 4, 'h', 'o', 's', 't', 0, 2, 0, 0, 2, 0, 3, 5, 'h', 'e', 'l', 'l', 'o', 9, 1, '!', 4, 200, 'x'
	};

	join("localhost", "http");
	join("::1", "8080");
	join("", "");
	reverse("stackalloc");
	putchar('\n');
	printf("%d\n", parse(packet, sizeof packet));
	printf("%d\n", parse(packet, 9));
	printf("%ld\n", churn(1000000));
	printf("%d\n", retry(500000));

	/* As large as half of a usual stack. */
	size_t size = 4 * 1024 * 1024;
	char big[size];
	memset(big, 'b', size);
	printf("%c%c %zu\n", big[0], big[size - 1], sizeof big);
	return 0;
}
