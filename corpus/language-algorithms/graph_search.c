/* graph_search.c: breadth first, depth first and shortest paths over adjacency lists and a map of characters */
#include <stdio.h>
#include <string.h>
#include <limits.h>

#define NODES 7
#define HEIGHT 6
#define WIDTH 10

struct edge { int to, weight; struct edge *next; };

static struct edge pool[32], *graph[NODES];
static int pool_used;

static void connect(int a, int b, int weight)
{
    struct edge *e = &pool[pool_used++];

    *e = (struct edge){ b, weight, graph[a] };
    graph[a] = e;
}

static void dijkstra(int from, int *distance, int *previous)
{
    unsigned char done[NODES] = { 0 };
    int i, best;
    struct edge *e;

    for (i = 0; i < NODES; i++)
        distance[i] = INT_MAX, previous[i] = -1;
    distance[from] = 0;
    for (;;) {
        for (best = -1, i = 0; i < NODES; i++)
            if (!done[i] && distance[i] < INT_MAX && (best < 0 || distance[i] < distance[best]))
                best = i;
        if (best < 0)
            return;
        done[best] = 1;
        for (e = graph[best]; e; e = e->next)
            if (distance[best] + e->weight < distance[e->to]) {
                distance[e->to] = distance[best] + e->weight;
                previous[e->to] = best;
            }
    }
}

static void print_path(const int *previous, int to)
{
    if (to < 0)
        return;
    print_path(previous, previous[to]);
    printf("%c", 'A' + to);
}

static int visit(int node, unsigned *seen)
{
    int count = 1;
    struct edge *e;

    *seen |= 1u << node;
    for (e = graph[node]; e; e = e->next)
        if (!(*seen >> e->to & 1))
            count += visit(e->to, seen);
    return count;
}

static char map[HEIGHT][WIDTH + 1] = {
    "..........",
    ".####.###.",
    ".#..#.#.#.",
    ".#.S#.#E#.",
    ".#.##.#.#.",
    "...#......",
};

static int walk(void)
{
    static const signed char moves[4][2] = { { 0, 1 }, { 1, 0 }, { 0, -1 }, { -1, 0 } };
    struct { short x, y, d; } fifo[HEIGHT * WIDTH], *head = fifo, *tail = fifo;
    int x, y, m;

    for (y = 0; y < HEIGHT; y++)
        for (x = 0; x < WIDTH; x++)
            if (map[y][x] == 'S')
                tail->x = x, tail->y = y, tail++->d = 0;
    for (; head < tail; head++)
        for (m = 0; m < 4; m++) {
            x = head->x + moves[m][0];
            y = head->y + moves[m][1];
            if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT)
                continue;
            if (map[y][x] == 'E')
                return head->d + 1;
            if (map[y][x] != '.')
                continue;
            map[y][x] = 'a' + head->d % 26;
            tail->x = x;
            tail->y = y;
            tail->d = head->d + 1;
            tail++;
        }
    return -1;
}

int main(void)
{
    int distance[NODES], previous[NODES], i;
    unsigned seen = 0;

    connect(0, 1, 7), connect(0, 2, 3), connect(2, 1, 1), connect(1, 3, 2);
    connect(2, 3, 8), connect(3, 4, 2), connect(4, 0, 1), connect(5, 0, 1);
    dijkstra(0, distance, previous);
    for (i = 0; i < NODES; i++)
        if (distance[i] < INT_MAX) {
            printf("%d ", distance[i]);
            print_path(previous, i);
            printf("\n");
        } else
            printf("- %c\n", 'A' + i);
    i = visit(2, &seen);
    printf("%d %x\n", i, seen);
    printf("%d\n", walk());
    for (i = 0; i < HEIGHT; i++)
        printf("%s\n", map[i]);
    return 0;
}
