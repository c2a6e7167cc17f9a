/* graph_search.c: breadth first, depth first and shortest paths over adjacency lists and a map of characters */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Limits;

internal static unsafe class GraphSearch
{
    const int NODES = 7;
    const int HEIGHT = 6;
    const int WIDTH = 10;

    internal struct edge
    {
        public int to;
        public int weight;
        public edge* next;
    }

    static readonly edge* pool = StaticStorage.Allocate<edge>(32);
    static readonly edge** graph = (edge**)StaticStorage.Pointers(NODES);
    static int pool_used;

    static void connect(int a, int b, int weight)
    {
        edge* e = &pool[pool_used++];

        *e = new edge { to = b, weight = weight, next = graph[a] };
        graph[a] = e;
    }

    static void dijkstra(int from, int* distance, int* previous)
    {
        byte* done = stackalloc byte[] { 0, 0, 0, 0, 0, 0, 0 };
        int i, best;
        edge* e;

        for (i = 0; i < NODES; i++)
        {
            distance[i] = INT_MAX;
            previous[i] = -1;
        }
        distance[from] = 0;
        for (;;)
        {
            for (best = -1, i = 0; i < NODES; i++)
                if (done[i] == 0 && distance[i] < INT_MAX && (best < 0 || distance[i] < distance[best]))
                    best = i;
            if (best < 0)
                return;
            done[best] = 1;
            for (e = graph[best]; e != null; e = e->next)
                if (distance[best] + e->weight < distance[e->to])
                {
                    distance[e->to] = distance[best] + e->weight;
                    previous[e->to] = best;
                }
        }
    }

    static void print_path(int* previous, int to)
    {
        if (to < 0)
            return;
        print_path(previous, previous[to]);
        printf("%c"u8, 'A' + to);
    }

    static int visit(int node, uint* seen)
    {
        int count = 1;
        edge* e;

        *seen |= 1u << node;
        for (e = graph[node]; e != null; e = e->next)
            if ((*seen >> e->to & 1) == 0)
                count += visit(e->to, seen);
        return count;
    }

    static readonly sbyte* map = create_map();

    static sbyte* create_map()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(HEIGHT * (WIDTH + 1));
        ".........."u8.CopyTo(value, 11);
        ".####.###."u8.CopyTo(value + 11, 11);
        ".#..#.#.#."u8.CopyTo(value + 22, 11);
        ".#.S#.#E#."u8.CopyTo(value + 33, 11);
        ".#.##.#.#."u8.CopyTo(value + 44, 11);
        "...#......"u8.CopyTo(value + 55, 11);
        return value;
    }

    internal struct fifo_type
    {
        public short x;
        public short y;
        public short d;
    }

    static readonly sbyte* moves = StaticStorage.Create<sbyte>([0, 1, 1, 0, 0, -1, -1, 0]);

    static int walk()
    {
        fifo_type* fifo = stackalloc fifo_type[HEIGHT * WIDTH];
        fifo_type* head = fifo, tail = fifo;
        int x, y, m;

        for (y = 0; y < HEIGHT; y++)
            for (x = 0; x < WIDTH; x++)
                if ((map + y * 11)[x] == 'S')
                {
                    tail->x = (short)x;
                    tail->y = (short)y;
                    tail++->d = 0;
                }
        for (; head < tail; head++)
            for (m = 0; m < 4; m++)
            {
                x = head->x + (moves + m * 2)[0];
                y = head->y + (moves + m * 2)[1];
                if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT)
                    continue;
                if ((map + y * 11)[x] == 'E')
                    return head->d + 1;
                if ((map + y * 11)[x] != '.')
                    continue;
                (map + y * 11)[x] = (sbyte)('a' + head->d % 26);
                tail->x = (short)x;
                tail->y = (short)y;
                tail->d = (short)(head->d + 1);
                tail++;
            }
        return -1;
    }

    static int main()
    {
        int* distance = stackalloc int[NODES];
        int* previous = stackalloc int[NODES];
        int i;
        uint seen = 0;

        connect(0, 1, 7);
        connect(0, 2, 3);
        connect(2, 1, 1);
        connect(1, 3, 2);
        connect(2, 3, 8);
        connect(3, 4, 2);
        connect(4, 0, 1);
        connect(5, 0, 1);
        dijkstra(0, distance, previous);
        for (i = 0; i < NODES; i++)
            if (distance[i] < INT_MAX)
            {
                printf("%d "u8, distance[i]);
                print_path(previous, i);
                printf("\n"u8);
            }
            else
                printf("- %c\n"u8, 'A' + i);
        i = visit(2, &seen);
        printf("%d %x\n"u8, i, seen);
        printf("%d\n"u8, walk());
        for (i = 0; i < HEIGHT; i++)
            printf("%s\n"u8, map + i * 11);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
