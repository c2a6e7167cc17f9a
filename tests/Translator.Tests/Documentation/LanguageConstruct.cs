namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>A construct of C, and what becomes of it.</summary>
/// <param name="Area">The part of the language.</param>
/// <param name="Name">The construct, as the page calls it.</param>
internal abstract record LanguageConstruct(string Area, string Name);

/// <summary>A construct that is translated.</summary>
/// <param name="Area">The part of the language.</param>
/// <param name="Name">The construct, as the page calls it.</param>
/// <param name="Program">A program of the corpus that shows it.</param>
/// <param name="Sign">A regular expression for what the construct looks like there.</param>
internal sealed record TranslatedConstruct(string Area, string Name, string Program, string Sign) : LanguageConstruct(Area, Name);

/// <summary>A construct that is refused.</summary>
/// <param name="Area">The part of the language.</param>
/// <param name="Name">The construct, as the page calls it.</param>
/// <param name="Id">The diagnostic that refuses it.</param>
/// <param name="Source">A file that has it.</param>
internal sealed record RefusedConstruct(string Area, string Name, string Id, string Source) : LanguageConstruct(Area, Name);
