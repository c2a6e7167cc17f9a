/* Ranges of structures of three bytes. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class Palettes
{
    internal struct rgb
    {
        public byte r;
        public byte g;
        public byte b;
    }
    static readonly rgb* pal = create_pal();

    static rgb* create_pal()
    {
        rgb* value = StaticStorage.Allocate<rgb>(256);
        value[10] = new rgb { r = 1, g = 2, b = 3 };
        value[200] = new rgb { r = 4, g = 5, b = 6 };
        value[201] = new rgb { r = 4, g = 5, b = 6 };
        value[202] = new rgb { r = 4, g = 5, b = 6 };
        value[203] = new rgb { r = 4, g = 5, b = 6 };
        value[204] = new rgb { r = 4, g = 5, b = 6 };
        value[205] = new rgb { r = 4, g = 5, b = 6 };
        value[206] = new rgb { r = 4, g = 5, b = 6 };
        value[207] = new rgb { r = 4, g = 5, b = 6 };
        value[208] = new rgb { r = 4, g = 5, b = 6 };
        value[209] = new rgb { r = 4, g = 5, b = 6 };
        value[210] = new rgb { r = 4, g = 5, b = 6 };
        value[211] = new rgb { r = 4, g = 5, b = 6 };
        value[212] = new rgb { r = 4, g = 5, b = 6 };
        value[213] = new rgb { r = 4, g = 5, b = 6 };
        value[214] = new rgb { r = 4, g = 5, b = 6 };
        value[215] = new rgb { r = 4, g = 5, b = 6 };
        value[216] = new rgb { r = 4, g = 5, b = 6 };
        value[217] = new rgb { r = 4, g = 5, b = 6 };
        value[218] = new rgb { r = 4, g = 5, b = 6 };
        value[219] = new rgb { r = 4, g = 5, b = 6 };
        value[220] = new rgb { r = 4, g = 5, b = 6 };
        value[221] = new rgb { r = 4, g = 5, b = 6 };
        value[222] = new rgb { r = 4, g = 5, b = 6 };
        value[223] = new rgb { r = 4, g = 5, b = 6 };
        value[224] = new rgb { r = 4, g = 5, b = 6 };
        value[225] = new rgb { r = 4, g = 5, b = 6 };
        value[226] = new rgb { r = 4, g = 5, b = 6 };
        value[227] = new rgb { r = 4, g = 5, b = 6 };
        value[228] = new rgb { r = 4, g = 5, b = 6 };
        value[229] = new rgb { r = 4, g = 5, b = 6 };
        value[230] = new rgb { r = 4, g = 5, b = 6 };
        value[231] = new rgb { r = 4, g = 5, b = 6 };
        value[232] = new rgb { r = 4, g = 5, b = 6 };
        value[233] = new rgb { r = 4, g = 5, b = 6 };
        value[234] = new rgb { r = 4, g = 5, b = 6 };
        value[235] = new rgb { r = 4, g = 5, b = 6 };
        value[236] = new rgb { r = 4, g = 5, b = 6 };
        value[237] = new rgb { r = 4, g = 5, b = 6 };
        value[238] = new rgb { r = 4, g = 5, b = 6 };
        value[239] = new rgb { r = 4, g = 5, b = 6 };
        value[240] = new rgb { r = 4, g = 5, b = 6 };
        value[241] = new rgb { r = 4, g = 5, b = 6 };
        value[242] = new rgb { r = 4, g = 5, b = 6 };
        value[243] = new rgb { r = 4, g = 5, b = 6 };
        value[244] = new rgb { r = 4, g = 5, b = 6 };
        value[245] = new rgb { r = 4, g = 5, b = 6 };
        value[246] = new rgb { r = 4, g = 5, b = 6 };
        value[247] = new rgb { r = 4, g = 5, b = 6 };
        value[248] = new rgb { r = 4, g = 5, b = 6 };
        value[249] = new rgb { r = 4, g = 5, b = 6 };
        value[250] = new rgb { r = 4, g = 5, b = 6 };
        value[251] = new rgb { r = 4, g = 5, b = 6 };
        value[252] = new rgb { r = 4, g = 5, b = 6 };
        value[253] = new rgb { r = 4, g = 5, b = 6 };
        value[254] = new rgb { r = 4, g = 5, b = 6 };
        value[255] = new rgb { r = 4, g = 5, b = 6 };
        return value;
    }
    static rgb* last = &pal[255];
    static byte* gp = &pal[200].g;
    internal struct t_type
    {
        public fixed byte c[6]; /* rgb[2] */
        public int z;
    }
    static readonly t_type* t = StaticStorage.Create<t_type>([create_t()]);

    static t_type create_t()
    {
        t_type value = new t_type { z = 3 };
        ((rgb*)value.c)[0] = new rgb { r = 1 };
        ((rgb*)value.c)[1] = new rgb { b = 2 };
        return value;
    }

    static int main()
    {
        if (pal[10].g != 2 || pal[199].r != 0 || pal[255].b != 6 || last->r != 4 || *gp != 5 || gp[3] != 5 ||
            ((rgb*)t->c)[1].b != 2 || t->z != 3)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
