/* right.c */
typedef unsigned char counter_t;

union node {
    counter_t bytes[4];
    unsigned int word;
};

static counter_t counter = 250;
static const char name[] = "right";
int LIMIT = 12;             /* a macro in the other files, a variable with external linkage here */

static counter_t step(void)
{
    return ++counter;
}

int right_total(void)
{
    union node node;

    node.word = 0;
    for (int i = 0; i < LIMIT; i++)
        node.bytes[i % 4] = step();
    return (int)node.word;
}

const char *right_name(void)
{
    return name;
}
