namespace CSockTranslate.Runtime.Patterns;

/// <summary>Conditions on a place in the text.</summary>
internal enum PlaceCondition
{
    /// <summary><c>^</c></summary>
    LineStart,

    /// <summary><c>$</c></summary>
    LineEnd,

    /// <summary><c>\`</c></summary>
    TextStart,

    /// <summary><c>\'</c></summary>
    TextEnd,

    /// <summary><c>\&lt;</c></summary>
    WordStart,

    /// <summary><c>\></c></summary>
    WordEnd,

    /// <summary>Between two characters of a word; half of <c>\B</c>.</summary>
    InsideWord,

    /// <summary>Between two characters of no word; the other half.</summary>
    OutsideWord,
}
