/* left.c */
#define LIMIT 5

struct node {
    double weight[2];
    short tag;
};

enum state { IDLE = 7, BUSY = 9 };

static int counter;
static const char *name = "left";

/* Not the step of main.c. */
static double step(int n)
{
    static int calls = 10;

    return n * 0.5 + calls++;
}

int Left(int n)
{
    struct node node = { { step(n), step(n) }, BUSY };

    counter += (int)(node.weight[0] + node.weight[1]) + node.tag;
    return counter;
}

int left_total(void)
{
    for (int i = 0; i < LIMIT; i++)
        counter += IDLE;
    return counter;
}

const char *left_name(void)
{
    return name;
}
