/* Assignments of whole structures: to themselves, through pointers, between neighbours in an array, of parts of unions. */
#include <stdio.h>

struct cell { int id; char text[12]; struct { double weight; } extra; };
union slot { struct cell cell; struct { int id; char rest[28]; } raw; };

static void swap(struct cell *a, struct cell *b)
{
	struct cell t = *a;

	*a = *b;
	*b = t;
}

static struct cell *find(struct cell *cells, int id)
{
	while (cells->id != id)
		cells++;
	return cells;
}

int main(void)
{
	struct cell cells[4] = { { 1, "one", { 1.5 } }, { 2, "two", { 2.5 } }, { 3, "three", { 3.5 } } };
	struct cell *p = cells, *q = cells;
	union slot slot;
	int i;

	*p = *q;
	swap(p, q);
	swap(p, &cells[2]);
	cells[3] = cells[0] = cells[1];
	for (i = 0; i < 4; i++)
		printf("%d %s %g; ", cells[i].id, cells[i].text, cells[i].extra.weight);
	printf("\n");
	*p++ = *find(cells, 1);
	*p = p[-1];
	p->id = 9;
	(*find(cells, 9)).text[0] = 'O';
	printf("%d %s %d %s\n", cells[0].id, cells[0].text, cells[1].id, cells[1].text);
	slot.cell = cells[1];
	slot.raw.id++;
	cells[3] = slot.cell;
	slot.cell = slot.cell;
	cells[3].extra = cells[2].extra;
	printf("%d %s %g %g\n", cells[3].id, slot.raw.rest, slot.cell.extra.weight, cells[3].extra.weight);
	for (i = 3; i > 0; i--)
		cells[i] = cells[i - 1];
	printf("%d %d %d %d\n", cells[0].id, cells[1].id, cells[2].id, cells[3].id);
	return 0;
}
