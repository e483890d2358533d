# La démonstration : entrer dans un rôle, régler l’horloge ; ce que dit la commande make.
demonstration-bar = Démonstration
demonstration-heading = Entrer dans la démonstration
demonstration-crumb-home = Accueil
demonstration-lead = Les universités et les instituts sont réels ; les accords, les personnes, les entreprises et les projets sont fictifs. Soyez qui vous voulez, à tout moment de la saison.
demonstration-enter-as = Choisir un rôle
demonstration-enter-help = Un clic, sans mot de passe. Tout ce que vous faites est consigné au registre.
demonstration-enter = Entrer
demonstration-enter-visitor = Voir en visiteur
demonstration-visitor = Visiteur
demonstration-search = Nom, organisation ou adresse
demonstration-search-go = Chercher
demonstration-nobody = Personne de trouvé
demonstration-nobody-help = Essayez une partie d’un nom, ou le code d’une organisation, par exemple mcgill-university.
demonstration-others = { $count ->
    [one] Une autre personne
   *[other] { $count } autres
}
demonstration-all-roles = Voir tous les rôles
demonstration-does-visitor = Parcourir les appels et les projets, garder une liste, comparer, vérifier son admissibilité sans compte.
demonstration-does-student = Parcourir les projets et garder une liste dans son compte.
demonstration-does-home-coordinator = Lire l’accord et le quota de son université ; approuver une nouvelle version.
demonstration-does-host-professor = Rédiger un projet, le soumettre, reprendre celui de l’an dernier.
demonstration-does-host-office = Confirmer que la personne peut accueillir.
demonstration-does-reviewer = Rien à évaluer encore : les évaluations viennent avec les prochaines étapes.
demonstration-does-partner = Trouver au catalogue, par le nom de l’entreprise, les projets qu’elle parraine.
demonstration-does-programme-officer = Faire de l’accord un appel, vérifier les projets, importer un catalogue.
demonstration-does-finance-officer = Lire les accords et leurs montants.
demonstration-does-auditor = Tout lire sans rien changer ; voir qui a fait quoi, quand et pourquoi.
demonstration-does-administrator = Gérer les personnes et les organisations, fusionner les doublons, agir au nom de quelqu’un.
demonstration-move-clock = Régler l’horloge
demonstration-clock-help = Tout le monde voit la même heure dans la démonstration. Les périodes des appels s’ouvrent et se ferment avec elle.
demonstration-now = Il est
demonstration-gwangju = Gwangju
demonstration-vancouver = Vancouver
demonstration-slider = Un jour de la saison
demonstration-go = Y aller
demonstration-week-back = Une semaine avant
demonstration-day-back = Un jour avant
demonstration-day-on = Un jour après
demonstration-week-on = Une semaine après
demonstration-moments = Moments à voir, à l’heure de Gwangju
demonstration-what = Ce qui arrive
demonstration-hour-before-close = Une heure avant la fermeture
demonstration-hour-after-open = Une heure après l’ouverture

world-begin = Le portail avec un monde à lui, servi sur cette machine.
world-making = Création du monde du portail.
world-made = Le monde du portail est fait, en { $seconds } s.
world-reused = Le monde du portail est déjà là (vérifié en { $seconds } s). make demo RESET=1 le refait.
world-bad-catalogue = { $file } ne se lit pas comme un catalogue :
world-look = À ouvrir dans un navigateur : { $address }
world-look-enter = Choisir un rôle, régler l’horloge : { $address }
world-look-catalogue = Le catalogue que tout le monde voit : { $address }
world-look-mail = Les courriels envoyés : { $address }
world-stop = Ctrl+C pour arrêter. Tout se trouve dans { $folder }
