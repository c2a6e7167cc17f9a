/* Structures that end in an array of open length: allocated with room behind, in a message queue. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct message {
	struct message *next;
	unsigned short length;
	char text[];
};

struct point { short x, y; };

struct path {
	char closed;
	int count;
	struct point points[];
};

struct names {
	int count;
	const char *name[];
};

/* the old way */
struct packet {
	unsigned char type;
	long payload[0];
};

/* GNU C initialises them where they are static */
static struct path square = { 1, 4, { { 0, 0 }, { 0, 5 }, { 5, 5 }, { 5, 0 } } };
static struct names colors = { 3, { "red", "green", "blue" } };
static struct message greeting = { .length = 5, .text = "hello" };

static struct message *make(const char *text)
{
	size_t length = strlen(text);
	struct message *m = malloc(sizeof *m + length + 1);

	m->next = NULL;
	m->length = length;
	memcpy(m->text, text, length + 1);
	return m;
}

static int area2(const struct path *p)
{
	const struct point *last = p->points + p->count;
	int sum = 0, i;

	for (i = 0; i + 1 < p->count; i++)
		sum += p->points[i].x * p->points[i + 1].y - p->points[i + 1].x * p->points[i].y;
	return sum + last[-1].x * p->points[0].y - p->points[0].x * last[-1].y;
}

int main(void)
{
	struct message *head = &greeting, *m;
	struct packet *packet;
	int i;

	printf("%zu %zu %zu %zu\n", sizeof(struct message), sizeof(struct path), sizeof(struct packet), sizeof square);
	printf("%zu %zu %zu\n", offsetof(struct message, text), offsetof(struct path, points), offsetof(struct packet, payload));

	greeting.next = make("a longer message");
	greeting.next->next = make("");
	for (m = head; m != NULL; m = m->next) {
		printf("%d '%s' %c\n", m->length, m->text, *m->text ? m->text[m->length - 1] : '-');
		if (m->length > 5)
			m->text[1] = '_', *(m->text + 2) = 'L';
	}
	printf("%s %d\n", head->next->text, (int)(&head->next->text[3] - (char *)head->next));
	free(greeting.next->next);
	free(greeting.next);

	printf("area %d\n", -area2(&square) / 2);
	square.points[2].x = 7;
	for (i = 0; i < square.count; i++)
		printf("(%d,%d)", square.points[i].x, square.points[i].y);
	printf("\n");
	for (i = 0; i < colors.count; i++)
		printf("%s ", colors.name[i]);
	printf("\n");

	packet = malloc(sizeof *packet + 3 * sizeof packet->payload[0]);
	packet->type = 9;
	for (i = 0; i < 3; i++)
		packet->payload[i] = 1L << (20 * i);
	printf("%d %ld %ld\n", packet->type, packet->payload[2], *(packet->payload + 1));
	free(packet);
	return 0;
}
