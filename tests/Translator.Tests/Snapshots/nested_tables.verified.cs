/* Tables of structures of arrays of structures, read and changed at every level. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NestedTables
{
    internal struct port
    {
        public ushort number;
        public sbyte* name;
    }
    internal struct host
    {
        public fixed sbyte address[16];
        public fixed ulong ports[6]; /* port[3] */
        public fixed int weights[2 * 2];
    }
    internal struct site
    {
        public fixed ulong hosts[20]; /* host[2] */
        public delegate*<host*, int> rate;
    }

    static int total(host* h)
    {
        return h->weights[0] + h->weights[1] + (h->weights + 2)[0] + (h->weights + 2)[1];
    }

    static int first(host* h)
    {
        return *h->weights;
    }

    static readonly site* sites = create_sites();

    static site* create_sites()
    {
        site* value = StaticStorage.Allocate<site>(2);
        value[0] = new site { rate = &total };
        ((host*)value[0].hosts)[0] = default;
        "10.0.0.1"u8.CopyTo(((host*)value[0].hosts)[0].address, 16);
        ((port*)((host*)value[0].hosts)[0].ports)[0] = new port { number = 80, name = "http"u8.ToPointer() };
        ((port*)((host*)value[0].hosts)[0].ports)[1] = new port { number = 443, name = "https"u8.ToPointer() };
        ((host*)value[0].hosts)[0].weights[0] = 1;
        ((host*)value[0].hosts)[0].weights[1] = 2;
        ((host*)value[0].hosts)[0].weights[2] = 3;
        ((host*)value[0].hosts)[1] = default;
        "10.0.0.2"u8.CopyTo(((host*)value[0].hosts)[1].address, 16);
        ((port*)((host*)value[0].hosts)[1].ports)[2] = new port { number = 22, name = "ssh"u8.ToPointer() };
        value[1] = new site { rate = &first };
        ((host*)value[1].hosts)[1] = default;
        ((port*)((host*)value[1].hosts)[1].ports)[1] = new port { number = 53, name = "dns"u8.ToPointer() };
        "10.1.0.2"u8.CopyTo(((host*)value[1].hosts)[1].address, 16);
        ((host*)value[1].hosts)[0] = default;
        ((host*)value[1].hosts)[0].weights[2] = 8;
        ((host*)value[1].hosts)[0].weights[3] = 9;
        return value;
    }

    static int main()
    {
        site* s;
        host* row;
        port* p;
        int i, j;

        for (s = sites; s < sites + (ulong)(2 * sizeof(site)) / (ulong)sizeof(site); s++)
            for (i = 0; i < 2; i++)
            {
                printf("%-9s %d:"u8, ((host*)s->hosts)[i].address, s->rate(&((host*)s->hosts)[i]));
                for (j = 0; j < 3; j++)
                    if (((port*)((host*)s->hosts)[i].ports)[j].name != null)
                        printf(" %s/%d"u8, ((port*)((host*)s->hosts)[i].ports)[j].name, ((port*)((host*)s->hosts)[i].ports)[j].number);
                printf("\n"u8);
            }
        row = (host*)sites[0].hosts;
        p = (port*)row[1].ports;
        p[0] = ((port*)row[0].ports)[1];
        (p + 1)->number = (ushort)(p->number + 1);
        p[1].name = p[2].name + 1;
        row[0] = row[1];
        (((host*)sites[0].hosts)[0].weights + 2)[1] = 5;
        *(((host*)sites[0].hosts)[0].weights + 2 + 1) += 2;
        ((port*)((host*)sites[1].hosts)[1].ports)[1].number /= 2;
        printf("%s %d %s %d %d\n"u8, ((port*)((host*)sites[0].hosts)[0].ports)[0].name, ((port*)((host*)sites[0].hosts)[0].ports)[1].number, ((port*)((host*)sites[0].hosts)[0].ports)[1].name,
            total(&((host*)sites[0].hosts)[0]), ((port*)((host*)sites[1].hosts)[1].ports)[1].number);
        printf("%zu %zu %d\n"u8, sizeof(host), 2 * sizeof(site), (int)(&((host*)sites[1].hosts)[1] - &((host*)sites[1].hosts)[0]));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
