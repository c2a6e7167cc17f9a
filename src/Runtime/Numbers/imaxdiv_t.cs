namespace CSockTranslate.Runtime;

/// <summary>What <c>imaxdiv</c> returns (C11 §7.8).</summary>
public struct imaxdiv_t
{
    /// <summary>The quotient.</summary>
    public long quot;

    /// <summary>The remainder.</summary>
    public long rem;
}
