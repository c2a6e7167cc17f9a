/* name_spaces.c: tags, members, labels and ordinary names do not meet in C */
#include <stdio.h>

struct list {
    struct list *list;
    int value;
};

union value {
    int value;
    char bytes[sizeof(int)];
};

enum color { red, green, blue };

typedef struct point {
    int point, x, y;
} point;

static struct list *list(struct list *next, int value)
{
    static struct list cells[4];
    static int used;
    struct list *list = &cells[used++];

    list->list = next;
    list->value = value;
    return list;
}

static int sum(struct list *sum)
{
    int total = 0;

    goto sum;
again:
    total += sum->value;
    sum = sum->list;
sum:
    if (sum)
        goto again;
    return total;
}

static int x(struct point x)
{
    int y = x.x;

    {
        struct x {
            int x;
        } x = { y };
        goto x;
x:
        return x.x + y;
    }
}

int main(void)
{
    struct list *head = list(list(list(NULL, 1), 2), 3);
    union value value = { 0x41424344 };
    enum color color = green, red = blue;   /* red is now a variable */
    point point = { 1, 2, 3 };
    struct main {
        int main;
    } main = { 9 };

    printf("%d\n", sum(head));
    printf("%d %.4s\n", value.value, value.bytes);
    printf("%d %d\n", color, red);
    printf("%d %d\n", point.point + point.y, x(point));
    printf("%d\n", main.main);
    {
        enum red { color = 7 };
        enum red blue = color;
        int green = blue + color;

        printf("%d %d\n", green, red);
    }
    return 0;
}
