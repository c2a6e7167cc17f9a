/*
 * Assignments whose value changes where they store. C leaves open which side comes first; gcc evaluates what the value is made of, then finds the
 * target, and does the value's last operation behind that: a call, a load or one operator.
 */
#include <stdio.h>

struct queue {
    int items[8];
    int used;
    struct queue *next;
};

static struct queue first, second;
static struct queue *current = &first;
static int position;
static int cells[4];

static int advance(void)
{
    position++;
    return 10 * position;
}

static int change_queue(void)
{
    current = &second;
    return 5;
}

static int *moved(int *cell)
{
    position++;
    return cell;
}

static void show(const char *what)
{
    printf("%s: %d %d %d %d, queues %d %d\n", what, cells[0], cells[1], cells[2], cells[3], first.used, second.used);
    cells[0] = cells[1] = cells[2] = cells[3] = 0;
    first.used = second.used = position = 0;
    current = &first;
}

int main(void)
{
    cells[position] = advance(); /* a call is the last operation itself */
    show("call");
    cells[position] = advance() + 1;
    show("sum");
    cells[position] = -advance();
    show("negation");
    cells[position] = (long)advance(); // nothing is left of this cast
    show("cast there and back");
    cells[position] = (char)advance();
    show("cast");
    cells[position] = position < 1 ? advance() : 7;
    show("conditional");
    cells[position] = position < 1 && advance();
    show("logical and");
    cells[position] = (advance(), advance());
    show("comma");
    cells[position] = ({ advance(); 4; });
    show("statements");

    current->used = change_queue();
    show("member");
    current->used = change_queue() * 3;
    show("member and product");
    first.items[0] = 9;
    current->used = first.items[change_queue() - 5];
    show("element");

    *moved(&cells[1]) = position + 20; /* the sum's operands are read first */
    show("target that calls");
    *moved(&cells[2]) = position; // while this is read last
    show("plain value");
    cells[position] = cells[position + 1] = advance() + 2;
    show("chain");
    return 0;
}
