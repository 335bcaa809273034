"""One report read as far as its people, for the tests of single steps."""

from articles.extraction import coreference, countries, languages, offices, organisations, people, places, posts, tokens


class Reading:
    """What the steps find in `text`."""

    def __init__(self, text, language="de"):
        tongue = languages.load(language)
        embedded = [(post, languages.load(post.language)) for post in posts.find(text)]
        self.document = tokens.analyse(text, tongue, embedded)
        self.countries = countries.find(self.document)
        self.offices = offices.find(self.document, self.countries)
        self.organisations = organisations.find(self.document, self.countries)
        self.places = places.find(self.document, self.organisations)
        self.people = people.find(self.document, self.offices, self.countries, self.places, self.organisations)
        self.references = coreference.resolve(
            self.document, self.people, self.offices, self.organisations, self.countries
        )

    def words(self, found):
        return self.document.text(found.span)

    def meant(self):
        """(words, name of who is meant, form) of every reference to a person."""
        names = {person.id: person.name for person in self.people}
        bodies = {body.id for body in self.organisations}
        return [
            (self.words(one), names.get(one.entity), one.form) for one in self.references if one.entity not in bodies
        ]
