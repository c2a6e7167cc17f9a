using CSockTranslate.Runtime;

internal static unsafe class Quotes
{
    internal static readonly sbyte** quotes = (sbyte**)StaticStorage.PointersTo(
        "Be conservative in what you send."u8,
        "There is always one more bug."u8,
        "Simplicity is prerequisite for reliability."u8);

    internal static int quote_count = (int)((ulong)(3 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*));
}
