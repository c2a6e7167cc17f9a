/*
 * array_members.c: arrays in structures and unions, reached through pointers
 */
#include <stdio.h>
#include <string.h>

struct line {
	char		text[16];
	unsigned	marks[2][3];
};

struct page {
	int		count;
	struct line	lines[4];
	struct line	*current;
};

union cell {
	unsigned char	bytes[8];
	unsigned short	halves[4];
	unsigned	words[2];
	struct {
		short	low;
		char	rest[6];
	} parts;
};

static char *
text_of(struct page *page, int line)
{
	return page->lines[line].text;
}

static unsigned (*marks_of(struct line *line))[3]
{
	return line->marks;
}

static struct page
with_line(struct page page, const char *text)
{
	/* A copy, arrays and all. */
	page.current = NULL;
	strcpy(page.lines[page.count++].text, text);
	return page;
}

static unsigned
total(const struct line *lines, int n)
{
	unsigned sum = 0;

	for (const struct line *l = lines; l < lines + n; l++)
		for (int i = 0; i < 2; i++)
			for (const unsigned *m = l->marks[i]; m < l->marks[i] + 3; m++)
				sum += *m;
	return sum;
}

int
main(void)
{
	static struct page pages[2] = { { 1, { { "first", { { 1, 2, 3 }, { 4 } } } }, &pages[0].lines[0] } };
	struct page *p = pages;

	p->current->marks[1][2] = 60;
	(*p).lines[1].text[0] = 'x';
	printf("%s %u %c\n", p->current->text, p->lines->marks[1][2], *p->lines[1].text);
	strcpy(text_of(p, 2), "third");
	marks_of(&p->lines[2])[0][1] = 500;
	printf("%s %u %u\n", (p->lines + 2)->text, (*marks_of(p->lines + 2))[1], total(p->lines, 4));
	pages[1] = with_line(pages[0], "second");
	printf("%d %s %s %d\n", pages[1].count, pages[1].lines[1].text, pages[1].lines[2].text, pages[1].current == NULL);
	struct line (*four)[4] = &pages[1].lines;
	char (*name)[16] = &(*four)[2].text;
	printf("%s %zu %zu %td\n", *name, sizeof *four, sizeof *name, (char *)(four + 1) - (char *)four);
	printf("%zu %zu\n", sizeof p->lines / sizeof p->lines[0], sizeof ((struct line *)0)->marks[0]);

	union cell cells[2] = { { .words = { 0x01020304, 0x05060708 } } };
	union cell *c = cells;
	unsigned char *bytes = c->bytes;
	c[1] = *c;
	c[1].parts.rest[5] = 9;
	printf("%d %d %x %d %x\n", bytes[0], c->bytes[7], c->halves[1], c->parts.low, cells[1].words[1]);
	for (unsigned short *h = c->halves + 3; h >= c->halves; h--)
		printf("%x ", *h);
	putchar('\n');
	return 0;
}
